/** A `map` for one object of weather, from the names and the values in it; '' where there is none in it. */
export declare function guessWeather(json: unknown, asked?: string): string;
