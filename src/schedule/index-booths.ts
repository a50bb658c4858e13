import type { Fair } from '../model/fair.ts';
import type { Vacancy } from '../model/vacancy.ts';
import { groupBy } from './group-by.ts';
import { placeHosts } from './place-hosts.ts';
import type { BoothEntry, VacancyEntry } from './schedule-index.ts';
import { makeSearchable } from './searchable-text.ts';
import type { LabelOf } from './vocabulary-labels.ts';

export function indexBooths(fair: Fair, labelOf: LabelOf): BoothEntry[] {
  const halls = new Map(fair.halls.map((hall) => [hall.id, hall]));
  const vacancies = groupBy(
    fair.vacancies.map((vacancy) => indexVacancy(vacancy, labelOf)),
    (entry) => entry.vacancy.employerId,
  );
  return placeHosts(fair).map(({ booth, employer, service }) => {
    const hall = halls.get(booth?.hallId ?? '') ?? null;
    const offered = vacancies.get(employer?.id ?? '') ?? [];
    return {
      id: [booth, employer ?? service].map((part) => part?.id ?? '').join('/'),
      booth,
      hall,
      employer,
      service,
      vacancies: offered,
      text: makeSearchable(
        booth?.number,
        hall?.name,
        ...(employer ? [employer.name, employer.sector, employer.city, employer.about] : []),
        ...(employer?.applyModes ?? []).map((mode) => labelOf('applyMode', mode)),
        ...(service ? [service.name, service.about] : []),
        ...offered.map((entry) => entry.text.words),
      ),
    };
  });
}

function indexVacancy(vacancy: Vacancy, labelOf: LabelOf): VacancyEntry {
  return {
    vacancy,
    // How lasting the job is stays out: 'no route to permanent' must not answer a search for 'permanent'.
    text: makeSearchable(
      vacancy.title,
      vacancy.note,
      vacancy.location?.city,
      ...(vacancy.skills ?? []),
      labelOf('contract', vacancy.contract),
      labelOf('arrangement', vacancy.arrangement),
      labelOf('hours', vacancy.hours),
      labelOf('education', vacancy.education?.min),
      ...(vacancy.education?.fields ?? []).map((field) => labelOf('fields', field)),
    ),
  };
}
