export { CandidateRegistration } from './components/candidate-registration/candidate-registration.ts';
export { InterestForm } from './components/interest-form/interest-form.ts';
export { BoothSchedule } from './components/booth-schedule/booth-schedule.ts';
