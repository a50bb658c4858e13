import { smallDocument } from '../../schedule/small-fair.ts';

type Parts = Readonly<Record<string, unknown>>;

const purpose = (id: string, form: string, required: boolean, text: Parts) => ({ id, form, required, text });

const head = {
  ...(smallDocument()['fair'] as Parts),
  defaultLocale: 'id',
  organiser: {
    name: { id: 'Panitia Bursa', en: 'Fair Committee' },
    email: 'panitia@makassar.example',
    whatsapp: '+62811000111',
  },
  registration: {
    waves: [
      {
        id: 'wave-4-1',
        start: '2027-05-04T09:00:00+08:00',
        end: '2027-05-04T10:00:00+08:00',
        capacity: 5,
        booked: 5,
      },
      {
        id: 'wave-4-2',
        start: '2027-05-04T10:00:00+08:00',
        end: '2027-05-04T11:00:00+08:00',
        capacity: 5,
        booked: 2,
      },
      { id: 'wave-5-1', start: '2027-05-05T09:00:00+08:00', end: '2027-05-05T10:00:00+08:00' },
      { id: 'wave-5-2', start: '2027-05-05T10:00:00+08:00', end: '2027-05-05T11:00:00+08:00' },
    ],
  },
  privacy: {
    controller: { name: 'Panitia Bursa' },
    noticeVersion: '2027-01',
    policyUrl: 'https://makassar.example/privasi',
    retentionDays: 90,
    legalBasis: { id: 'Persetujuan Anda.', en: 'Your consent.' },
    rights: { id: 'Anda dapat menghapus data.', en: 'You may delete your data.' },
    purposes: [
      purpose('process', 'registration', true, { id: 'Saya setuju data diproses.', en: 'I agree.' }),
      purpose('statistics', 'registration', false, { id: 'Boleh untuk statistik.', en: 'For statistics.' }),
      purpose('share', 'interest', true, { id: 'Bagikan kepada {employer}.', en: 'Share with {employer}.' }),
    ],
  },
};

/** A fair whose notice lets a guardian agree for someone under 18. */
export function withGuardian(): Parts {
  const guardian = {
    ...purpose('guardian', 'registration', true, { id: 'Orang tua/wali setuju.', en: 'My guardian agrees.' }),
    when: 'minor',
  };
  return { fair: { ...head, privacy: { ...head.privacy, purposes: [...head.privacy.purposes, guardian] } } };
}

/** A fair that asks for consent to what is sensitive, too. */
export function withSensitiveConsents(): Parts {
  const disability = {
    ...purpose('disability', 'registration', false, { id: 'Boleh dipakai untuk akses.', en: 'For access.' }),
    when: 'disability',
  };
  return {
    fair: { ...head, privacy: { ...head.privacy, purposes: [...head.privacy.purposes, disability] } },
  };
}

const vacancy = (id: string, employerId: string, title: string) => ({ id, employerId, title });

/** The small fair with all that the two forms ask of it; parts given replace the member of that name. */
export function formDocument(parts: Parts = {}): Parts {
  return smallDocument({
    fair: head,
    vocabularies: {
      education: [
        { code: 'sma', label: { id: 'SMA/sederajat', en: 'Senior high school' } },
        { code: 's1', label: { id: 'Sarjana (S1)', en: 'Bachelor (S1)' } },
      ],
      fields: [{ code: 'it', label: { id: 'Informatika', en: 'Informatics' } }],
      contract: [
        { code: 'pkwtt', label: { id: 'Karyawan tetap', en: 'Permanent employee' } },
        { code: 'pkwt', label: { id: 'Karyawan kontrak', en: 'Fixed term' } },
      ],
    },
    vacancies: [
      vacancy('vac-1', 'emp-laut', 'Juru Las'),
      vacancy('vac-2', 'emp-laut', 'Juru Mudi'),
      vacancy('vac-3', 'emp-laut', 'Juru Masak'),
      vacancy('vac-4', 'emp-laut', 'Juru Tulis'),
      vacancy('vac-5', 'emp-kopi', 'Barista'),
    ],
    sessions: [
      {
        id: 'ses-laut',
        title: 'Wawancara',
        employerId: 'emp-laut',
        start: '2027-05-04T09:00:00+08:00',
        end: '2027-05-05T11:00:00+08:00',
        slots: [
          {
            id: 'slot-1',
            start: '2027-05-04T09:00:00+08:00',
            end: '2027-05-04T09:30:00+08:00',
            capacity: 1,
            booked: 1,
          },
          {
            id: 'slot-2',
            start: '2027-05-04T09:30:00+08:00',
            end: '2027-05-04T10:00:00+08:00',
            capacity: 1,
          },
          { id: 'slot-3', start: '2027-05-05T09:00:00+08:00', end: '2027-05-05T09:30:00+08:00' },
        ],
      },
    ],
    ...parts,
  });
}

/** The same with members of its head replaced. */
export function formDocumentWith(changes: Parts): Parts {
  return formDocument({ fair: { ...head, ...changes } });
}
