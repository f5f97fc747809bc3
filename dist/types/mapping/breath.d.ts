/** Lets the browser draw and hear its reader between two pieces of work; also where timers are slow. */
export declare function breath(): Promise<void>;
