/** The words of a name by what they mean: "windSpeed", "windspeedms" and "velocidadVento" all are wind and speed. */
export declare const meaningsOf: (name: string) => string[];
