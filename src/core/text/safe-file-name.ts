/** `Huyện Cái Bè` → `huyen-cai-be`: a name that every file system, archive and mail server carries unharmed. */
export const safeFileName = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
