/** Whether a request that changes something comes from our own pages; a browser always says where it comes from. */
export const isOwnOrigin = (request: Request) =>
  ['same-origin', 'none'].includes(request.headers.get('sec-fetch-site') ?? 'same-origin')
