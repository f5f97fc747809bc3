/**
 * What the words of a weather field mean, each beside what names the same thing elsewhere: other languages, what services
 * shorten it to, and halves of compounds. Written without accents; a word that has no meaning of its own stands under `-`.
 */
const MEANINGS = `
temperature: temp tmp tem tempe temperatur temperatura temperaturas temperatuur lampotila sicaklik suhu teplota teploty wendu qiwen 温度 气温 氣溫 気温 기온 온도
wind: vent vento viento vind veter wiatr wiatru vetra ruzgar tuuli tuulen vitr angin 风 風 바람 wnd ven
wind-speed: wspd windspd ws vv ff wsp wsd 풍속 wss 风速 風速
wind-direction: wdir wdird wd dd dv 풍향 风向 風向 vec
speed: spd velocity velocidad velocidade velocita vitesse geschwindigkeit snelheid hastighet hastighed predkosc skorost hiz hizi kecepatan nopeus rychlost intensidade intensidad sokudo 速度 vel speeds
direction: dir direccion direccao direcao direzione richtung richting riktning retning kierunek napravlenie yon yonu arah suunta smer bearing heading azimuth 方向
gust: gusts boe boen boeen spitze rafale rafales rafaga racha rachas rajada raffica raffiche vindby vindstot windstoot byvind poryw porywy puuska 阵风 돌풍
feels: feel feelslike apparent perceived gefuehlt gefuhlt gefuehlte gefuhlte fuhlt sensacion sensacao ressenti ressentie percepita gevoels gevoelstemperatuur odczuwalna hissedilen oshchushchaetsya tuntuu kanns felt terasa realfeel 体感 體感 체감 체감온도 体感温度 foles folas
humidity: humid hum humedad umidade humidade umidita humidite feuchte feuchtigkeit luftfeuchte luftfeuchtigkeit vochtigheid luchtvochtigheid fuktighet luftfuktighet fugtighed luftfugtighed wilgotnosc vlazhnost nem kelembapan kelembaban kosteus vlhkost rh reh relhum relhumidity 湿度 濕度 습도 rhum umd
relative: rel relativa relativo relatief relativ relativni wzgledna otnositelnaya bagil suhteellinen 相对
max: maximum maxi maxima maximas maximo maximale maximal massima massimo high highest hi hochst hoechst hogsta hoogste hojeste hoyeste maks maksimum maximalni najwyzsza tertinggi ylin 最高 최고 yuksek
min: minimum mini minima minimas minimo minimale minimal minimalni low lowest lo tiefst tief lagsta laagste laveste najnizsza terendah alin 最低 최저 dusuk
max-temperature: tmax tx maxt tempmax tmx 最高气温 最高気温 최고기온
min-temperature: tmin tn mint tempmin tmn 最低气温 最低気温 최저기온
dew: dewpt dewp dewpoint taupunkt rosee rocio orvalho rugiada dauw dauwpunt daggpunkt duggpunkt rosy 露点 이슬점 dwpt
chill: windchill wct
heat: humidex heatindex
today: heute hoy hoje oggi vandaag idag dzis dzisiaj bugun segodnya 今日 今天 오늘
tomorrow: morgen manana amanha domani imorgon jutro yarin zavtra demain 明日 明天 내일
yesterday: gestern ayer ontem ieri gisteren igar wczoraj dun vchera hier 昨日
day: days daily dia dias jour jours giorno giorni tag tage dag dagen dagar dzien dni gun gunler den dny paiva dailyforecasts
hour: hours hourly stunde stunden stuendlich stundlich horas horaire heures ore orario uren timmar timer godziny saatlik chasy
forecast: forecasts vorhersage prognose prognosen prevision previsions previsiones previsao previsoes previsione previsioni verwachting verwachtingen prognos prognoza tahmin tahminler prognoz prakiraan varsel ennuste predpoved prediccion pronostico 予報 预报 預報 예보
sunrise: lever sonnenaufgang amanecer alba nascente soluppgang soloppgang solopgang zonsopkomst zonsopgang wschod gundogumu voshod 日出 일출
sunset: coucher sonnenuntergang atardecer ocaso tramonto poente solnedgang zonsondergang zachod gunbatimi zakat 日落 일몰
time: hora horario heure uhrzeit zeit zeitpunkt czas saat jam 时间 시간 時刻 시각 日時 zamani zaman vremya vrijeme cas tarih saati aeg tm when
observation: obs observed messung mesure medicion leitura waarneming ob 観測 观测 觀測 관측 olcum olcumu pozorovani 測定 측정
updated: update maj actualizado atualizado aktualisiert lastupdate
place: locality town city village gemeinde commune comune municipio municipality municipalita gmina kommun kommune kota kotkab desa stad paikkakunta obec mesto location neighborhood neighbourhood spot 地点 地點 地域 地名 都市 場所 城市 地区 지역 도시 지점 장소 standort ort plats sted plaats lugar localidad localidade localita poblacion gorod miasto grad yer konum sehir ilce lokasi
station: messstation estacion estacao stazione stacja stasiun asema stanice weerstation meetstation stn stations
name: nombre naam navn namn nom nimi nazwa nazev nama ad adi title nam
condition: conditions cond conds wx skytext weathertext phenomenon phenomena zustand condicao lage wetterlage durum durumu stav status 현상
weather: wetter wea tianqi meteo clima cuaca saa pocasi vader vejr hava pogoda tempo weer 天气 天氣 天気 날씨
description: desc descripcion descricao beschreibung beschrijving beskrivelse beskrivning aciklama opis kuvaus phrase
outdoor: outside out exterior exterieur aussen buiten ute zewnatrz extern external outdoors
indoor: inside interior interieur innen binnen inne in
air: luft lucht aire aria lufts ambient
soil: boden suelo solo sol bodem jord ground grass toprak
water: wasser agua eau acqua vatten sea mer mar see
average: avg mean media moyenne moyen durchschnitt mittel gemiddelde medel snitt srednia ortalama
instant: ins inst
current: now currently actual actuel actuelle atual attuale aktuell aktuelle aktuel nu huidig huidige nykyinen anlik 实况 現在 현재
degrees: deg degree gradi grader graden grados graus
unit: units uom unitcode eenheid enhet einheit unite unidad unidade unita birim jednostka 单位 edinica edinitsa edinicy birim birimi 단위 単位 satuan yksikko jedinica merna
temps: temps
celsius: degc gradc cel
fahrenheit: degf
kilometers: kph kmh kmph kmhr
miles: mph miph
meters: mps msec
knots: kts kt knot
-: like the of stamp val termica termico thermique thermal termisk termiczna som om obsr slonca slunce slunka soleil solnca solntsa auringon kak wie comme como als gibi seperti reading measurement`;

const TABLE = new Map<string, readonly string[]>();
for (const line of MEANINGS.trim().split('\n')) {
  const [meaning = '', words = ''] = line.split(/:(?= )/);
  const english = meaning === '-' ? [] : meaning.split('-');
  if (english.length === 1) TABLE.set(meaning, english);
  for (const word of words.trim().split(' ')) TABLE.set(word, english);
}

/** What compounds are made of beside those: `windSpeed10m` is written in one word as often as in three. */
const PARTS =
  'c f k ms m i date code text icon index real app point set rise local utc epoch iso today id percent pct last value string'.split(
    ' ',
  );
const pieces = new Set([...[...TABLE.keys()].filter((word) => word.length > 1), ...PARTS]);
const LONGEST = 18;

/** A compound cut into words that are known; undefined where some of it is not. Two letters alone say too little. */
function cut(word: string, isSure = false): readonly string[] | undefined {
  if (!word) return isSure ? [] : undefined;
  for (let length = Math.min(LONGEST, word.length); length > 0; length--) {
    const piece = word.slice(0, length);
    // A letter alone is a unit at the end, if anything.
    const isLetter = length === 1 && piece.charCodeAt(0) < 0x2e80;
    if (!pieces.has(piece) || (isLetter && !(isSure && word.length === 1))) continue;
    const isKnown = isSure || length > 2 || piece.charCodeAt(0) > 0x2e80;
    const rest = cut(word.slice(length), isKnown);
    if (rest) return [piece, ...rest];
  }
  return undefined;
}

const meaningOf = (word: string): readonly string[] => TABLE.get(word) ?? TABLE.get(word.replace(/s$/, '')) ?? [word];

const known = new Map<string, readonly string[]>();

/** The words of a name by what they mean: "windSpeed", "windspeedms" and "velocidadVento" all are wind and speed. */
export const meaningsOf = (name: string): string[] =>
  name.split(' ').flatMap((word) => {
    const seen = known.get(word);
    if (seen) return seen;
    const isWhole = TABLE.has(word) || TABLE.has(word.replace(/s$/, '')) || word.length < 4;
    const found = isWhole ? meaningOf(word) : (cut(word)?.flatMap(meaningOf) ?? [word]);
    // Names come from outside, without end.
    if (known.size < 2000) known.set(word, found);
    return found;
  });
