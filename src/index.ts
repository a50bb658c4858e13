export { CandidateRegistration } from './components/candidate-registration/candidate-registration.ts';
export { InterestForm } from './components/interest-form/interest-form.ts';
export { BoothSchedule } from './components/booth-schedule/booth-schedule.ts';
export { configure, type Configuration } from './components/shared/configuration.ts';
export {
  BeforeSubmitEvent,
  BoothShownEvent,
  FailedEvent,
  InterestWantedEvent,
  InvalidEvent,
  PlanChangedEvent,
  QueuedEvent,
  ReadyEvent,
  StepEvent,
  SubmittedEvent,
} from './components/shared/events.ts';
export type { HeaderSource } from './browser/fetch-transport.ts';
export type { Fair } from './model/fair.ts';
export type { Message, Problem, Warning } from './model/message.ts';
export type { Submission } from './model/submission.ts';
export type { Outgoing, Reply, Transport } from './submission/ports.ts';
