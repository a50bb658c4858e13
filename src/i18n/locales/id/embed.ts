export const embed = {
  notLoaded: 'Bagian ini gagal dimuat. Periksa koneksi internet Anda, lalu coba lagi.',
  reload: 'Muat ulang halaman',
};
