import type { Visitor } from './visitor.ts';

/** A visitor of the sample fair, and the employer they want to meet. */
export const person = { fullName: 'Rizky Ramadhan', mobile: '0812-3456 7890', city: 'Kota Bekasi' };
export const employer = 'PT Suara Layan Pradnya';

const register = '#daftar';
const schedule = '#jadwal';
const interest = '#minat';

/** Answers every step of the registration; what remains is to send it. */
export async function fillRegistration(visitor: Visitor): Promise<void> {
  await visitor.write(register, 'Nama lengkap', person.fullName);
  await visitor.write(register, 'Nomor HP', person.mobile);
  await visitor.press(register, 'Lanjut');
  await visitor.write(register, 'Kabupaten/kota', person.city);
  await visitor.press(register, 'Ya, 18 tahun ke atas');
  await visitor.press(register, 'Lanjut');
  await visitor.choose(register, 'Pendidikan terakhir', 'SMA');
  await visitor.press(register, 'Lanjut');
  await visitor.press(register, 'Ya', 'Dalam 7 hari terakhir');
  await visitor.press(register, 'Tugas lewat platform');
  await visitor.press(register, 'Lanjut');
  await visitor.see(register, 'Keahlian dan CV');
  await visitor.press(register, 'Lanjut');
  await visitor.press(register, 'Diutamakan tetap');
  await visitor.write(register, 'Posisi yang Anda minati', 'analis data, admin');
  await visitor.press(register, 'Lanjut');
  await visitor.see(register, 'Tempat dan waktu kerja');
  await visitor.press(register, 'Lanjut');
  await visitor.press(register, '', 'Hari Anda akan datang');
  await visitor.press(register, '11.00–11.50');
  await visitor.press(register, 'Lanjut');
  await visitor.press(register, 'Saya setuju data saya diproses');
  await visitor.press(register, 'Lanjut');
  await visitor.see(register, 'Periksa jawaban Anda');
}

/** Sends the registration and returns the reference on the receipt. */
export async function sendRegistration(visitor: Visitor): Promise<string> {
  await visitor.press(register, 'Kirim pendaftaran');
  return referenceOn(visitor, register, 'Anda terdaftar');
}

/** Finds the employer in the schedule and stars it. */
export async function starEmployer(visitor: Visitor): Promise<void> {
  await visitor.write(schedule, 'Cari', 'Pradnya');
  await visitor.see(schedule, '1 stan');
  await visitor.press(schedule, `Tandai ${employer}`);
  await visitor.see(schedule, 'Yang saya tandai (1)');
}

/** Goes from the schedule to the interest form and answers it; what remains is to send it. */
export async function fillInterest(visitor: Visitor, reference: string): Promise<void> {
  await visitor.press(schedule, `Nyatakan minat: ${employer}`);
  await visitor.press(interest, 'Agen Pusat Kontak');
  await visitor.press(interest, 'Pemimpin Regu');
  await visitor.press(interest, 'Ya, saya punya nomor bukti');
  await visitor.write(interest, 'Nomor bukti pendaftaran', reference);
  await visitor.press(interest, '14.45–15.00');
  await visitor.press(interest, `Bagikan data yang tercantum`);
}

/** Sends the interest and returns the reference on the receipt. */
export async function sendInterest(visitor: Visitor): Promise<string> {
  await visitor.press(interest, 'Kirim minat');
  return referenceOn(visitor, interest, 'Minat Anda terkirim');
}

async function referenceOn(visitor: Visitor, within: string, title: string): Promise<string> {
  const text = await visitor.see(within, title);
  const [, reference] = /Nomor bukti\s+(\S+)/.exec(text) ?? [];
  if (!reference) throw new Error(`The receipt shows no reference:\n${text}`);
  return reference;
}
