import { signatureOf } from "../../src/xlsx/signature";

const kind = (content: string | Buffer) => {
  const signature = signatureOf(Uint8Array.from(Buffer.from(content as string)));
  return signature.kind === "other" ? signature.label : signature.kind;
};

test("workbooks", () => {
  expect([Buffer.from("504b0304", "hex"), Buffer.from("504b0506", "hex"), Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("0908100000060500", "hex"), Buffer.from("0904060000041000", "hex")].map(kind)).toEqual(["zip", "zip", "cfb", "biff", "ancient"]);
});

test("tables as text, however they are encoded", () => {
  expect(["Mã;Tên", "\ufeffMã;Tên", Buffer.from("\ufeffMã\tTên", "utf16le"), Buffer.from("D\xa9n s\xe8", "latin1"), "5", "[Phụ lục];1", "<5%;x"].map(kind)).toEqual(Array(7).fill("text"));
});

test("nothing", () => {
  expect(["", " \r\n", Buffer.alloc(5_000)].map(kind)).toEqual(["empty", "empty", "empty"]);
});

test("other things, by their own name", () => {
  expect(["%PDF-1.4", "junk\n%PDF-1.4", "<html>", "  <!-- a --><TABLE>", '<?xml version="1.0"?><html>', "<?xml version='1.0'?><Workbook>", '{"a":1}', "[{}]", "From: a@b", Buffer.from("\ufeff<html>", "utf16le"), Buffer.from("000102ff", "hex")].map(kind)).toEqual([
    "PDF", "PDF", "HTML", "HTML", "HTML", "XML", "JSON", "JSON", "MHTML / e-mail", "HTML", "0x000102ff",
  ]);
});
