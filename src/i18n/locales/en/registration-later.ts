import type { registrationLater as reference } from '../id/registration-later.ts';
import type { Translation } from '../../translation.ts';

/** Words of the registration's later steps, of its receipt and of its closed doors, in English. */
export const registrationLater: Translation<typeof reference> = {
  question: {
    city: {
      short: 'Where you live',
      label: 'City or regency where you live',
    },
    postalCode: {
      label: 'Postcode',
    },
    adult: {
      short: 'Age',
      label: 'Are you 18 or older?',
      hint: 'We do not ask for your date of birth. This only makes your consent lawful.',
      option: {
        yes: 'Yes, 18 or older',
        no: 'Not yet 18',
      },
    },
    nik: {
      label: 'National identity number (NIK)',
      hint: '16 digits on your identity card. It tells your date of birth and sex, so it is asked only where it is needed.',
    },
    ak1: {
      short: 'AK/I card',
      label: 'Do you hold an AK/I (jobseeker) card?',
      option: {
        yes: 'Yes',
        no: 'No',
        make_one_at_fair: 'No, I would like one at the fair',
      },
    },
    guardianName: {
      label: 'Parent’s or guardian’s name',
    },
    guardianRelation: {
      label: 'Who they are to you',
      option: {
        parent: 'Parent',
        guardian: 'Guardian',
        other: 'Someone else',
      },
    },
    guardianContact: {
      label: 'Parent’s or guardian’s phone or email',
    },
    education: {
      label: 'Highest education',
      hint: 'Equivalency certificates (Paket A, B, C) count.',
    },
    field: {
      label: 'Field of study',
      hint: 'Choose from the list or write your own.',
    },
    institution: {
      label: 'School or university',
    },
    studyStatus: {
      label: 'Study status',
      option: {
        graduated: 'Graduated',
        student: 'Studying',
        final_year: 'In the final year',
        left: 'Left before graduating',
      },
    },
    freshGraduate: {
      short: 'Graduated within 12 months',
      label: 'I graduated within the last 12 months',
    },
    worked7d: {
      short: 'Work now',
      told: {
        yes: 'Working',
        no: 'Looking for work',
        away: 'Working (away at the moment)',
        skip: 'I would rather not say',
      },
      label: 'In the last 7 days, did you do at least 1 hour of work for income?',
      hint: 'Freelance work, ride-hailing, selling and platform tasks count as work.',
      option: {
        yes: 'Yes',
        no: 'No',
        away: 'I have a job but was away',
        skip: 'I would rather not say',
      },
    },
    workForms: {
      label: 'Your current work',
      hint: 'Choose all that apply.',
      option: {
        employee_permanent: 'Permanent employee',
        employee_contract: 'Fixed-term or agency employee',
        platform: 'Tasks through a platform or app (AI data, design, courier, ride-hailing)',
        freelance: 'Freelancer with own clients',
        casual: 'Daily or odd jobs',
        business: 'Own business or selling',
        family: 'Helping a family business',
        apprentice: 'Paid internship or apprenticeship',
      },
    },
    notWorking: {
      label: 'Your situation now',
      option: {
        laid_off: 'Laid off',
        contract_ended: 'Contract ended',
        first_job: 'Looking for a first job',
        studying: 'At school or university',
        caring: 'Caring for family or home',
        returning: 'Returning to work after a break',
        other: 'Something else',
        skip: 'I would rather not say',
      },
    },
    occupation: {
      label: 'Main job or skill',
    },
    experience: {
      label: 'Work experience',
      hint: 'Freelance and platform work count.',
      option: {
        0: 'None yet',
        lt1: 'Less than 1 year',
        '1_3': '1–3 years',
        '3_5': '3–5 years',
        '5_10': '5–10 years',
        gt10: 'More than 10 years',
      },
    },
    skills: {
      label: 'Skills',
      hint: 'Up to 10, separated by commas. For example: Excel, welding, sewing.',
    },
    links: {
      label: 'Portfolio links',
      hint: 'Up to 3. For example: https://example.com/work.',
      each: 'Link {{number}}',
    },
    cv: {
      label: 'CV',
      hint: 'A CV often holds a date of birth and a photo; take them out if they are not needed. It goes only to employers you choose.',
    },
    contractGoal: {
      label: 'Type of job you want',
      option: {
        permanent_only: 'Permanent only',
        permanent_preferred: 'Permanent preferred; a contract is fine if it can become permanent',
        fixed_term_ok: 'Permanent or fixed-term',
        any: 'Anything',
      },
    },
    contractsAccepted: {
      label: 'Other forms you would accept',
      hint: 'Choose all that apply.',
    },
    openToAny: {
      short: 'Open to any role',
      label: 'I am open to any role',
    },
    roles: {
      label: 'Roles you want',
      hint: 'At most 5, separated by commas. For example: data analyst, office clerk.',
    },
    arrangement: {
      label: 'Work arrangement',
      hint: 'Choose as many as you like.',
    },
    workCities: {
      label: 'Where you can work',
      hint: 'Up to 5 cities or regencies, separated by commas.',
    },
    startWhen: {
      short: 'Can start',
      label: 'When can you start?',
      option: {
        now: 'Now',
        '2w': 'Within 2 weeks',
        '1m': 'Within 1 month',
        '3m': 'Within 3 months',
        later: 'In more than 3 months',
      },
    },
    minSalary: {
      label: 'Lowest monthly pay (rupiah)',
      hint: 'For example: 5,000,000.',
    },
    days: {
      label: 'Days you will come',
      hint: 'Choose all that apply.',
    },
    wave: {
      label: 'Arrival time',
      hint: 'Come at this time to keep the queue at the gate short. {{zone}}.',
    },
    waitingList: {
      label: 'Put me on the waiting list',
      hint: 'All arrival times are full. The organiser contacts you when there is a place.',
    },
    needs: {
      label: 'What you need on the day',
      hint: 'Used by the organiser to prepare your visit, and for nothing else.',
      option: {
        step_free: 'Step-free route',
        sign_language: 'Sign language interpreter',
        large_print: 'Large print',
        screen_reader_docs: 'Documents for a screen reader',
        quiet_room: 'Quiet room',
        companion: 'I come with a companion',
        priority_queue: 'Priority queue',
        prayer_break: 'Time for prayer',
        other: 'Something else',
      },
    },
    needsOther: {
      short: 'Other needs',
      label: 'What else do you need?',
    },
    disability: {
      label: 'Disability',
      hint: 'Helps the organiser to prepare access. Employers do not see it unless you allow it.',
      option: {
        daksa: 'Physical',
        netra: 'Vision',
        tuli: 'Hearing (Deaf)',
        mental: 'Mental',
        intelektual: 'Intellectual',
        skip: 'I would rather not say',
      },
    },
    stats: {
      ageBand: {
        label: 'Age group',
        hint: 'For statistics only: sent apart, without your name.',
        option: {
          lt20: 'Under 20',
          '20_24': '20–24',
          '25_29': '25–29',
          '30_39': '30–39',
          '40_49': '40–49',
          '50_plus': '50 or older',
          skip: 'I would rather not say',
        },
      },
      gender: {
        label: 'Gender',
        hint: 'For statistics only: sent apart, without your name.',
        option: {
          f: 'Woman',
          m: 'Man',
          skip: 'I would rather not say',
        },
      },
    },
  },
  door: {
    early: {
      title: 'Registration is not open yet',
      body: 'It opens on {{day}} at {{time}}.',
    },
    closed: {
      title: 'Registration is closed',
      body: 'It closed on {{day}} at {{time}}.',
    },
    full: {
      title: 'All arrival times are full',
      body: 'There is no place left to register for.',
    },
    waiting: {
      title: 'All arrival times are full',
      body: 'You can register for the waiting list. The organiser contacts you when there is a place.',
    },
    walkIn: 'You may still come without registering.',
    days: 'Days of the fair: {{days}}.',
  },
  received: {
    title: 'You are registered',
    body: 'Save this ticket as a picture, so that you can show it without a signal.',
  },
};
