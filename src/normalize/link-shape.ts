/** What the addresses of one kind of page share: the folder, with numbers left out, and the names of parameters. */
export const linkShape = (href: string): string => {
  const [path = "", query = ""] = href.slice(0, 300).split("#", 1)[0]?.split("?") ?? [];
  const names = query.replace(/=[^&]*/g, "");
  const folder = names === "" ? path.replace(/\/+$/, "").replace(/[^/]*$/, "") : path;
  return `${folder.replace(/\d+/g, "0")}?${names}`;
};
