import { BoothSchedule } from '../components/booth-schedule/booth-schedule.ts';

const name = 'jobfair-booth-schedule';
if (!customElements.get(name)) customElements.define(name, BoothSchedule);
export { BoothSchedule };
