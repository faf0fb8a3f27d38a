/** While something runs its button does nothing, but keeps the focus; and gets it back where what had it meanwhile is gone. */
export const whileBusy = async (trigger: HTMLButtonElement, work: () => Promise<void>): Promise<void> => {
  if (trigger.getAttribute("aria-disabled") === "true") return;
  trigger.setAttribute("aria-disabled", "true");
  try {
    await work();
  } finally {
    trigger.removeAttribute("aria-disabled");
    if (document.activeElement === document.body) trigger.focus({ preventScroll: true });
  }
};
