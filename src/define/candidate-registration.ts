import { CandidateRegistration } from '../components/candidate-registration/candidate-registration.ts';

const name = 'jobfair-candidate-registration';
if (!customElements.get(name)) customElements.define(name, CandidateRegistration);
export { CandidateRegistration };
