// Style sheets travel with the component that imports them; the bundler knows how.
declare module '*.css';
declare module '*.scss';
