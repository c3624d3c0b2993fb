/** picomatch's entry without a node import; its types are those of the main entry. */
declare module 'picomatch/posix' {
  import picomatch from 'picomatch';
  export default picomatch;
}
