/**
 * What is unusual about a NIK of 16 digits, or null: the day of birth (1 to 31, or 41 to 71 for women), the month, or a
 * serial of zeros. Never a reason to refuse one: cards with such numbers have been issued.
 */
export function doubtNik(nik: string): 'nik-date' | 'nik-serial' | null {
  const [, day = '', month = '', serial = ''] = /^\d{6}(\d\d)(\d\d)\d\d(\d{4})$/.exec(nik) ?? [];
  if (serial === '') return null;
  const born = Number(day) > 40 ? Number(day) - 40 : Number(day);
  if (born < 1 || born > 31 || Number(month) < 1 || Number(month) > 12) return 'nik-date';
  return serial === '0000' ? 'nik-serial' : null;
}

/** A NIK that others may see on the screen: its last four digits. */
export function maskNik(nik: string): string {
  const digits = nik.replaceAll(/\D/g, '');
  return digits.length < 8 ? nik : `•••• •••• •••• ${digits.slice(-4)}`;
}
