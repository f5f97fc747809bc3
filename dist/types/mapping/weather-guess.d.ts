/** A `map` for one object of weather, from the names and the values in it; '' where there is no temperature. */
export declare function guessWeather(json: unknown): string;
