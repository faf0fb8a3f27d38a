/** While something runs its button does nothing, but keeps the focus. */
export const whileBusy = async (trigger: HTMLButtonElement, work: () => Promise<void>): Promise<void> => {
  if (trigger.getAttribute("aria-disabled") === "true") return;
  trigger.setAttribute("aria-disabled", "true");
  try {
    await work();
  } finally {
    trigger.removeAttribute("aria-disabled");
  }
};
