import { InterestForm } from '../components/interest-form/interest-form.ts';

const name = 'jobfair-interest-form';
if (!customElements.get(name)) customElements.define(name, InterestForm);
export { InterestForm };
