import { serve } from "../tests/host/serve";
import { findFile } from "./find-file";

/** `npm run preview`: the add-in without Excel, at an address of this machine only. */
void serve(findFile).then(({ origin }) => console.log(`Chỉ tiêu, dùng thử: ${origin}/preview.html\nTiếng Anh / in English: ${origin}/preview.html?lang=en\nCtrl+C để dừng / to stop.`));
