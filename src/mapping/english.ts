/** What fields are called in other languages, after what English calls them; written as `plain` leaves it. */
const FOREIGN = `
title: titulo titular titre titolo titel tittel otsikko ueberschrift uberschrift schlagzeile overskrift tytul titulek
  nadpis naslov titlu baslik kop hed cim zagolovok zaglavie nazvanie pealkiri judul tajuk tieude biaoti 标题 標題 题目 題名
  タイトル 見出し 제목 عنوان العنوان כותרת शीर्षक τιτλος manchete manset manchette anarubrik titulaire judulberita 件名 記事名 表題 主题
  표제 شीर्षक
subtitle: untertitel subtitulo soustitre sottotitolo undertittel underrubrik podtytul 副标题 podzagolovok zwischentitel
  sousstitre ondertitel 부제 부제목 副題 unterzeile antetitel
name: nombre nom nome namn navn naam nimi nazwa nazev naziv nume imya isim mingcheng 名称 名前 이름 اسم الاسم ime ad adi
first-name: vorname prenom voornaam fornamn fornavn etunimi imie jmeno primeiro
last-name: nachname apellido apellidos sobrenome cognome achternaam efternamn etternavn efternavn sukunimi nazwisko
  prijmeni familiya soyad soyadi
link: tautan pautan lienket enlace lien lank lenke odkaz odnosnik ssylka silka collegamento koppeling baglanti vinculo
  verweis linkki lnk hiperlink lianjie 链接 鏈接 連結 网址 リンク 링크 رابط الرابط קישור adresseweb url地址 주소링크 연결 लिंक duongdan
address: adresse adres adress adressi endereco indirizzo wangzhi 網址 주소 アドレス
path: pfad chemin ruta caminho percorso sciezka pad sokvag lujing 路径
date: fecha datum data dato tarih tanggal tarikh ngay paiva riqi datums kuupaev 日期 日付 날짜 تاريخ التاريخ תאריך
  ημερομηνια dt dia 일자 일 日 日子 दिनांक तारीख तिथि
time: zeit zeitpunkt uhrzeit hora heure orario tijd tidspunkt czas vremya vreme saat shijian 时间 時間 時刻 horario ora
  waktu jam klockslag 시간 일시 時 thoigian
published: veroeffentlicht veroffentlicht veroeffentlichung veroffentlichung erschienen publiziert publicado publicada
  publicacion publie publiee publicacao pubblicato pubblicata pubblicazione publicerad publicering publisert
  publiceret udgivet gepubliceerd publicatie opublikowano publikacji publikacja opublikovano publikacii publikatsii
  publikovano zverejneno publicat objavljeno julkaistu yayin yayinlanma fabu 发布 發布 terbit dipublikasikan diterbitkan
  tayang opublikovana opublikovan vydano erschien 작성 등록 입력 발행 게시 公開 掲載 配信 投稿 发表 प्रकाशित प्रकाशन النشر نشر פרסום פורסם
  yayinlandi yayimlanma udgivelse udgivelses utgivelse utgivelses utgivning erscheinung
published-date: veroeffentlichungsdatum erscheinungsdatum publicatiedatum publiceringsdatum julkaisupaiva
  datapublicacao 公開日 投稿日 게시일 ngaydang
published-time: fabushijian 发布时间 發布時間 发表时间 公開日時 投稿日時
updated: stand aktualisiert geaendert geandert actualizado actualizada modificado modifie atualizado aggiornato
  modificato uppdaterad andrad oppdatert opdateret bijgewerkt gewijzigd zaktualizowano aktualizacji obnovleno izmeneno
  guncelleme gengxin 更新 更新日 diperbarui perubahan modification actualizacion actualisation atualizacao aggiornamento
  aktualisierung modifica mise_a_jour guncellenme 수정 編集 修正 修改 تحديث עדכון
updated-time: gengxinshijian 更新时间 更新日時
created: erstellt creado criado creato cree opprettet skapad oprettet aangemaakt utworzono sozdano chuangjian 创建
  dibuat vytvoreno olusturma 생성 作成
created-time: 创建时间 作成日時
image: imagen imagem immagine bild bilde billede afbeelding plaatje obraz obrazek kartinka izobrazhenie zdjecie slika
  kuva kep gorsel resim gambar hinhanh tupian 图片 圖片 画像 이미지 صورة الصورة תמונה εικονα chitra 그림 アイキャッチ 图 चित्र तस्वीर
  صور anhdaidien anh zdjecia
photo: foto fotografia fotografija fotografie valokuva foton 写真 照片 사진 foto1 lichtbild फोटो
cover: portada capa copertina couverture fengmian 封面 oblozhka kapak 封面图 표지
thumbnail: vorschaubild miniatura vignette miniatyr suoluetu 缩略图 サムネイル thumb miniature kucukresim 缩略 썸네일 サムネ
title-image: titelbild hauptbild beitragsbild aufmacherbild artikelbild
caption: bildunterschrift bildtext legende legenda leyenda didascalia bildtekst billedtekst opisfoto fotobijschrift
  bijschrift resimalti didascalie keterangan podpis 캡션 图说 キャプション onderschrift pie pie_de_foto
author: autoria firma firmas firmante firmado firmatario signataire autor autora autore auteur autrice autoren autores autori auteurs verfasser forfatter forfattare
  skribent schrijver redakteur redactor redator redattore redaktor yazar avtor szerzo kirjoittaja penulis tacgia
  periodista giornalista jornalista zuozhe 作者 著者 記者 작성자 글쓴이 기자 الكاتب كاتب المؤلف סופר συγγραφεας kontributor wartawan
  muhabir jurnalista novinar toimittaja 기자명 글 저자 筆者 執筆者 编辑 लेखक المحرر מחבר כתב כותב yazan szerzok autoru
nickname: pseudo pseudonyme pseudonym apodo spitzname przydomek bijnaam kallenavn pseudonim psevdonim
user: benutzer nutzer usuario utilisateur utilizador utente gebruiker anvandare bruger bruker uzytkownik polzovatel
  kullanici yonghu 用户
category: kategorie kategori kategoria kategorija kategoriya categoria categorie categories cat fenlei 分类 分類 カテゴリ
  カテゴリー 카테고리 التصنيف תגית κατηγορια kategoriler ジャンル 类别 類別 श्रेणी वर्ग الفئة الفئه קטגוריה jenis danhmuc kategorii
  kategorije
section: emne amne rubrika rubrique rubriek rubryka seccion secao sezione seksjon sektion avdelning avdeling afdeling dzial
  editoria razdel osasto bolum lanmu pindao 栏目 欄目 频道 섹션 قسم القسم מדור kanal retranca cartola rubrica katern 분야 분류 면
  版块 अनुभाग chuyenmuc
topic: thema tema temat huati
summary: ringkasan tomtat rezumat osszefoglalo tiivistelma zusammenfassung resumen resumo riassunto sommario sumario
  sommaire vorspann anreisser chapo chapeau entradilla bajada inleiding ingress sammanfattning sammendrag samenvatting
  zajawka streszczenie anons ozet zhaiyao jianjie 摘要 简介 概要 要約 요약 الملخص תקציר olho copete accroche catenaccio spot
  anriss lid linhafina gravata intro ingressi 导语 導語 抜粋 개요 सारांश المقدمة מבוא manchet
description: perex deskripsi mota beschreibung descripcion descricao descrizione beskrivning beskrivelse omschrijving
  kuvaus aciklama opis opisanie desc miaoshu 描述 説明 설명 الوصف विवरण תיאור descr
teaser-text: teasertext anrisstext kurztext kurzbeschreibung kurzfassung korttekst kortomtale
content: inhalt contenido conteudo contenuto contenu inhoud innehall innhold indhold tresc soderzhanie soderzhimoe
  neirong 内容 內容 내용 المحتوى isi conteudos sadrzaj icerik sisalto सामग्री תוכן noidung
body: kropp corps cuerpo corpo zhengwen 正文 本文 본문 gvde govde glavnitekst मुख्य
text: texte texto testo tekst teksti metin volltext पाठ النص טקסט
comment: kommentar commentaire comentario comentarios commento reactie komentarz kommentarij kommentariy yorum pinglun
  评论 評論 コメント 댓글 تعليق komentarza komentarze kommentarii kommentare commentaires reacties kommentarer yorumlar binhluan
  komentar
reply: antwort antworten respuesta respuestas reponse reponses resposta risposta svar odpowiedz otvet huifu 回复 返信 답글
message: nachricht mensaje mensagem messaggio wiadomosc soobshchenie liuyan 留言
tags: schlagworte schlagwoerter stichworte etiquetas tagi metki etiketter biaoqian 标签 標籤 タグ 태그 marcadores
  palavraschave motscles slagord trefwoorden nyckelord etiketler anahtarkelimeler 키워드 关键词 關鍵詞 キーワード टैग الوسوم תגיות
  stitky avainsanat mots palabras palavras parole slowa kata kelimeler slova sokeord
main: haupt principal principale hoofd
temperature: temperatur temperatura temperatuur lampotila sicaklik suhu teplota wendu lufttemperatur 温度 气温 気温 기온
current: aktuell aktuelle actuel actuelle attuale huidig aktualna
unit: einheit unidad unidade unite unita eenheid enhet enhed jednostka yksikko
feels-like: gefuehlt gefuhlt sensacion sensacao ressenti gevoelstemperatuur odczuwalna percepita tigan 体感温度
humidity: feuchte feuchtigkeit luftfeuchtigkeit luftfeuchte humedad umidade umidita humidite kelembapan vochtigheid
  luchtvochtigheid luftfuktighet wilgotnosc vlazhnost nem shidu 湿度 습도
wind: viento vento vent wiatr wiatru veter tuuli vind ruzgar 风 風
wind-speed: windgeschwindigkeit windsnelheid windstaerke vindhastighet vindhastighed fengsu 风速 風速 풍속
wind-direction: windrichtung windrichting vindretning vindriktning fengxiang 风向 風向
speed: geschwindigkeit velocidad velocidade velocita vitesse predkosc skorost hastighet snelheid
direction: richtung direccion direzione direcao kierunek napravlenie
city: stadt ciudad cidade citta ville stad miasto gorod kaupunki sehir chengshi 城市 都市 도시
measured: gemessen messzeit medicion misurazione pomiar pomiaru matning maling
place: ort lugar lieu luogo plaats sted plats miejsce mesto
station: estacion stacja stanciya estacao stazione messstation
weather: wetter tiempo meteo pogoda tianqi weer hava 天气 天氣 天気 날씨
condition: zustand condicion condicao condizione
sky: himmel cielo ceu ciel nebo
maximum: maxima maximo massima massimo hoechst
minimum: minima minimo tiefst
featured: destacada destacado destaque vedette evidenza uitgelicht utvald 대표 特色
credit: credito fotograf fotografo fotografa photographe bildnachweis quelle fotocredit 사진제공 撮影
kicker: chapeu volanta antetitulo surtitre dachzeile occhiello bovenkop nadtytul ustbaslik vinjett overlinje
  kicker_text
page: pagina seite strona stranitsa sayfa halaman paginas 페이지 ページ 页面
attachment: allegato allegati adjunto adjuntos anlage anlagen anhang anhange anhaenge anexo anexos bijlage bijlagen bilaga
  bilagor vedlegg zalacznik zalaczniki priloha prilohy liite liitteet piecejointe piecesjointes 附件 첨부 첨부파일 添付
news: noticia noticias nouvelle notizia notizie nachrichten nyhet nyheter nyhed uutinen haber haberler berita bericht
  novost novosti zprava 新闻 新聞 뉴스 समाचार الخبر ידיעה
article: artikel articulo artigo articolo artikkel artikkeli artykul statya clanek cikk makale 记事 記事 文章 기사 लेख مقال
  המאמר beitrag
story: reportage reportaje materia
label: libelle bezeichnung etykieta oznaka
width: breite breedte ancho largura largeur larghezza bredd bredde szerokosc shirina genislik leveys lebar 宽度 寬度 幅 너비
height: hohe hoehe hoogte alto altura hauteur altezza hojd hojde wysokosc vysota yukseklik korkeus tinggi 高度 高さ 높이
parent: roditel padre pai genitore ouder elternteil rodzic forelder foralder ebeveyn induk 父 父级 父評論 親 부모 상위 rodzica
  roditelya
likes: nravitsya gostos gusta curtidas aime jaime piace gefallt begeni polubienia suka 点赞 赞 いいね 좋아요 إعجاب إعجابات
  laiki ocena
id: identifiant identificador identificatore kennung kimlik 编号 編號 番号 번호 المعرف
on: am vom auf na
: de del da do di du la le el il der die das des dos van cles clave chave chiave kluczowe kunci anahtar klyuchevye`;

/** Russian, Ukrainian and Bulgarian letters as most people type them where a key must be Latin. */
const CYRILLIC = new Map(
  'а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х h ц c ч ch ш sh щ shch ъ  ы y ь  э e ю yu я ya і i є e ґ g'
    .split(/ (?=[а-яієґ])/)
    .map((pair) => [pair.slice(0, 1), pair.slice(2).trim()] as const),
);

const WORDS = new Map(
  FOREIGN.split(/\n(?! )/).flatMap((line) => {
    const [english = '', words = ''] = line.split(':');
    return words.split(/\s+/).flatMap((word) => (word ? [[word, english.replace('-', ' ')] as const] : []));
  }),
);

/** Letters without their marks, Cyrillic in Latin: "Überschrift" is "uberschrift", "Заголовок" is "zagolovok". */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/(?<=[a-zа-яα-ω])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/[łøđı]/g, (letter) => ({ ł: 'l', ø: 'o', đ: 'd' })[letter] ?? 'i')
    .replace(/[а-яієґ]/g, (letter) => CYRILLIC.get(letter) ?? letter);

/** Two words written as one, as Germanic and East Asian languages do: "artikeltitel", "发布日期"; undefined for any other. */
function compound(word: string): string | undefined {
  const least = /[a-z]/.test(word) ? 3 : 1;
  for (let at = word.length - least; at >= least; at--) {
    const left = WORDS.get(word.slice(0, at)) ?? WORDS.get(word.slice(0, at).replace(/(s|n|en|er)$/, ''));
    const right = WORDS.get(word.slice(at));
    if (left !== undefined && right) return `${left} ${right}`.trim();
  }
  return undefined;
}

/** Words of which two together mean one thing, as "tac gia" and "mots cles" do, written as one. */
const inPairs = (words: readonly string[]): string[] =>
  words.flatMap((word, at) =>
    WORDS.has((words[at - 1] ?? '') + word) && at > 0
      ? []
      : WORDS.has(word + (words[at + 1] ?? '')) && at + 1 < words.length
        ? word + words[at + 1]
        : word,
  );

/** A field's name, word by word in English where it is in one of some twenty other languages. */
export const inEnglish = (name: string): string =>
  inPairs(name.split(' ').map(plain))
    .map((found) => {
      return WORDS.get(found) ?? (/^[a-z\d]{0,6}$/.test(found) ? found : (compound(found) ?? found));
    })
    .filter(Boolean)
    .join(' ');
