/** What index.html shows from its first moment, and what stands there until the first page's code has come. */
export const FirstBar = (): React.ReactNode => (
  <div className="first-bar">
    <img src="/icon.svg" alt="" width={28} height={28} />
    Kết Nối
  </div>
);
