import { CandidateRegistration } from '../components/candidate-registration/candidate-registration.ts';
import { register } from './register.ts';

register('jobfair-candidate-registration', CandidateRegistration);

export { CandidateRegistration };
