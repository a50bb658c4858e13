import { readFair } from '../../src/model/read-fair.ts';
import type { Fair } from '../../src/model/fair.ts';

type Parts = Readonly<Record<string, unknown>>;

/** A fair of two days in Makassar, small enough to hold in the head; parts given replace the list of that name. */
export function smallDocument(parts: Parts = {}): Parts {
  return {
    fair: {
      id: 'makassar-2027',
      name: 'Bursa Kerja Makassar',
      timeZone: 'Asia/Makassar',
      days: [
        { date: '2027-05-04', opens: '2027-05-04T09:00:00+08:00', closes: '2027-05-04T16:00:00+08:00' },
        { date: '2027-05-05', opens: '2027-05-05T09:00:00+08:00', closes: '2027-05-05T15:00:00+08:00' },
      ],
    },
    vocabularies: {
      contract: [{ code: 'pkwtt', label: { id: 'Karyawan tetap', en: 'Permanent employee' } }],
      permanence: [{ code: 'none', label: { id: 'Tidak menuju jangka panjang', en: 'No lasting route' } }],
      applyMode: [{ code: 'test_on_site', label: { id: 'Tes di tempat', en: 'Test on the spot' } }],
      sessionKind: [{ code: 'talk', label: { id: 'Gelar wicara', en: 'Talk' } }],
    },
    halls: [
      { id: 'A', name: { id: 'Aula Anggrek', en: 'Orchid Hall' } },
      { id: 'B', name: { id: 'Aula Melati', en: 'Jasmine Hall' } },
    ],
    booths: [
      { id: 'booth-a10', number: 'A10', hallId: 'A', employerId: 'emp-kopi' },
      { id: 'booth-a07', number: 'A07', hallId: 'A', employerId: 'emp-laut' },
      { id: 'booth-b01', number: 'B01', hallId: 'B' },
    ],
    services: [
      { id: 'svc-ak1', name: { id: 'Meja Kartu AK/I', en: 'Job-seeker card desk' }, boothId: 'booth-b01' },
    ],
    employers: [
      { id: 'emp-laut', name: 'PT Laut Biru', applyModes: ['test_on_site'], daysPresent: ['2027-05-04'] },
      { id: 'emp-kopi', name: 'Kopi Café Nusantara', sector: { id: 'Kuliner', en: 'Food' } },
      { id: 'emp-jauh', name: 'PT Tanpa Stan' },
    ],
    vacancies: [
      {
        id: 'vac-1',
        employerId: 'emp-laut',
        title: { id: 'Juru Las Kapal', en: 'Ship Welder' },
        contract: 'pkwtt',
        permanence: 'none',
      },
      { id: 'vac-2', employerId: 'emp-kopi', title: 'Front-End Barista' },
    ],
    sessions: [
      {
        id: 'ses-late',
        title: 'Malam Jejaring',
        start: '2027-05-04T16:30:00Z',
        end: '2027-05-04T17:30:00Z',
      },
      {
        id: 'ses-talk',
        kind: 'talk',
        title: { id: 'Kenali Kontrak', en: 'Know Your Contract' },
        start: '2027-05-04T10:00:00+08:00',
        end: '2027-05-04T11:00:00+08:00',
      },
      {
        id: 'ses-test',
        title: 'Uji Las',
        employerId: 'emp-laut',
        hallId: 'A',
        place: 'Bengkel',
        start: '2027-05-04T09:30:00+08:00',
        end: '2027-05-04T12:00:00+08:00',
      },
    ],
    ...parts,
  };
}

/** The same, read. */
export function smallFair(parts: Parts = {}): Fair {
  const { fair, warnings } = readFair(smallDocument(parts));
  if (!fair || warnings.length > 0) throw new Error(`The small fair is broken: ${JSON.stringify(warnings)}`);
  return fair;
}
