/** What the script tag itself says, before any widget is there: the reference text. */
export const embed = {
  notLoaded: 'Bagian ini gagal dimuat. Periksa sambungan internet Anda, lalu coba lagi.',
  reload: 'Muat ulang halaman',
} as const;
