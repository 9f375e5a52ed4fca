/** Opens the filters at their first field, the search (T-7). */
export function openSearch() {
  document.querySelector<HTMLButtonElement>('[data-opens="filters"]')?.click()
  document.querySelector<HTMLInputElement>('#filters [name=q]')?.select()
}
