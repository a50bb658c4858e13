import { InterestForm } from '../components/interest-form/interest-form.ts';
import { register } from './register.ts';

register('jobfair-interest-form', InterestForm);

export { InterestForm };
