import { measuresOf } from "../catalogue/catalogue";
import { unitSeries } from "../history/unit-series";
import { yearOf } from "../period/period";
import type { Rule } from "./rule";

/** Needs the unit's earlier reports (`--history`). The latest of them counts: an earlier one may since have been corrected. */
export const cumulativeFalls: Rule = {
  code: "cumulative-falls",
  severity: "warning",
  scope: "submission",
  text: {
    vi: {
      title: "Số lũy kế giảm so với kỳ trước",
      message: "{row}: {found#}, ít hơn số lũy kế {earlier#} mà chính đơn vị đã báo cáo kỳ {period} ({file} › {cell}).",
      expected: "ít nhất {earlier#}",
      because: "Số lũy kế từ đầu năm chỉ có tăng hoặc giữ nguyên. Giảm thì hoặc kỳ này ghi thiếu, ghi số riêng của tháng, hoặc kỳ trước ghi thừa.",
      remedy: "Kiểm tra số lũy kế kỳ này; nếu kỳ trước sai, báo lại kỳ đó và ghi lý do ở cột Ghi chú.",
    },
    en: {
      title: "Cumulative amount falls",
      message: "{row}: {found#}, less than the running total of {earlier#} that the unit itself reported for {period} ({file} › {cell}).",
      expected: "at least {earlier#}",
      because: "A total since 1 January can only rise or stay. Where it falls, this report left something out or gives the month alone, or the earlier one had too much.",
      remedy: "Check the running total of this period; if the earlier one was wrong, report it again and say why under Notes.",
    },
  },
  example: {
    good: "2024-05: 460 · 2024-06: 512",
    bad: "2024-05: 460 · 2024-06: 52",
  },
  *check({ actuals, orgUnit, period }, catalogue, history) {
    if (!history) return;
    for (const { id, accumulates, yesNo } of measuresOf(catalogue, orgUnit)) {
      const actual = actuals.get(id);
      if (!accumulates || actual?.kind !== "amount") continue;
      const last = unitSeries(history, period, orgUnit.code, id).at(-1);
      if (!last || last.past.year !== yearOf(period) || actual.value.gte(last.amount.value)) continue;
      const { past, amount } = last;
      // A question that was answered "Có" is not taken back in the same year.
      const [found, earlier] = yesNo ? [actual.raw, amount.raw] : [actual.value.toFixed(), amount.value.toFixed()];
      yield { at: actual.at, measure: id, facts: { found, earlier, period: past.period, file: amount.file, cell: `${amount.sheet}!${amount.cell}` } };
    }
  },
};
