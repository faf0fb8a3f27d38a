/** Other content for a place. Whoever stood in the old one with the keyboard stays at that place rather than at the page's beginning. */
export const replaceContent = (place: HTMLElement, ...content: readonly Node[]): void => {
  const stoodInside = place !== document.activeElement && place.contains(document.activeElement);
  place.replaceChildren(...content);
  if (!stoodInside) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
};
