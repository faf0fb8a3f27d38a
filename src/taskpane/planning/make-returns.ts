import { zipSync } from "fflate";
import type { Catalogue } from "../../core/model";
import { countsText } from "../../core/returning/counts";
import { LETTERS_FILE, lettersText } from "../../core/returning/letters-file";
import type { Received } from "../../core/select-submissions";
import { mergeSubmissions } from "../../core/summary";
import { makeReturns, type OwnBytes } from "../../xlsx/annotate/make-returns";
