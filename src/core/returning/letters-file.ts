/** Beside the returned files: the words of an e-mail to each unit. */
export const LETTERS_FILE = "thu-gui-don-vi.txt";

/** With the mark and the line ends that Notepad has always understood. */
export const lettersText = (made: readonly { readonly name: string; readonly letter: string }[]): string =>
  `\uFEFF${made.map(({ name, letter }) => `──── ${name} ────\n${letter}\n`).join("\n")}`.replaceAll("\n", "\r\n");
