/** What stands on the search box, on every page. Apart from the other words of the search, which come when it is opened. */
export const searchBox = {
  name: 'Search this site',
  label: 'A name, another word for it, or something people do',
  hint: 'Search',
  close: 'Close the search',
};
