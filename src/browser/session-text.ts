/** One text in session storage, or in memory where the browser refuses it (private windows, blocked cookies). */
export function sessionText(key: string): { read(): string | null; write(text: string | null): void } {
  let memory: string | null = null;
  return {
    read() {
      try {
        return sessionStorage.getItem(key) ?? memory;
      } catch {
        return memory;
      }
    },
    write(text) {
      memory = text;
      try {
        if (text === null) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, text);
      } catch {
        return;
      }
    },
  };
}
