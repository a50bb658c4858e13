import { BoothSchedule } from '../components/booth-schedule/booth-schedule.ts';
import { register } from './register.ts';

register('jobfair-booth-schedule', BoothSchedule);

export { BoothSchedule };
