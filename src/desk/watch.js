// Loads the page anew when the site was read again; the browser keeps its place. A server that was away comes
// back with another count, or none that was heard.
{
  let heard;
  new EventSource("/_desk/events").onmessage = ({ data }) => {
    if (heard !== undefined && heard !== data) location.reload();
    heard = data;
  };
}
