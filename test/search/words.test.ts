import { expect } from '@open-wc/testing';
import { fold } from '../../src/search/fold.js';
import { runs, words } from '../../src/search/words.js';

describe('fold', () => {
  const same: readonly (readonly [language: string, one: string, other: string])[] = [
    ['French', 'Élysée', 'elysee'],
    ['German', 'Straße', 'strasse'],
    ['Danish', 'Ærø', 'aero'],
    ['Polish', 'Łódź', 'lodz'],
    ['Turkish', 'Iğdır', 'igdir'],
    ['Turkish capital', 'İstanbul', 'istanbul'],
    ['Vietnamese', 'Đà Nẵng', 'da nang'],
    ['Icelandic', 'Þingvellir', 'thingvellir'],
    ['Russian', 'Ёлка', 'елка'],
    ['Greek accents', 'Αθήνα', 'αθηνα'],
    ['Greek final sigma', 'ΛΌΓΟΣ', 'λογος'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['Arabic vowels', 'مُحَمَّد', 'محمد'],
    ['Arabic hamza', 'أحمد', 'احمد'],
    ['Arabic ta-marbuta', 'مدينة', 'مدينه'],
    ['Arabic tatweel', 'سـلام', 'سلام'],
    ['Persian letters', 'کتابی', 'كتابي'],
    ['eastern digits', '٢٠٢٦', '2026'],
    ['nukta', 'सड़क', 'सडक'],
    ['full width', 'ＡＢＣ１２', 'abc12'],
    ['half-width kana', 'ﾃﾚﾋﾞ', 'テレビ'],
    ['ligature', 'ﬁlm', 'film'],
    ['soft hyphen', 'news\u00adpaper', 'newspaper'],
    ['decomposed Hangul', '서울'.normalize('NFD'), '서울'],
  ];
  for (const [language, one, other] of same) {
    it(`brings ${language} together: ${one} and ${other}`, () => {
      expect(fold(one)).to.equal(fold(other));
    });
  }

  it('keeps the vowel signs of Devanagari and Thai, which tell words apart', () => {
    expect(fold('कि')).to.not.equal(fold('की'));
    expect(fold('ดี')).to.not.equal(fold('ดู'));
  });

  it('keeps the marks that make other Kana', () => {
    expect(fold('が')).to.not.equal(fold('か'));
  });
});

describe('words', () => {
  it('splits at spaces and punctuation', () => {
    expect(words("Britain's budget: £2.5bn, at last")).to.deep.equal([
      'britain',
      's',
      'budget',
      '2',
      '5bn',
      'at',
      'last',
    ]);
  });

  it('drops symbols before folding makes letters of them', () => {
    expect(words('Acme™ 20℃')).to.deep.equal(['acme', '20']);
  });

  it('keeps words of spaced scripts whole', () => {
    expect(words('Президент России')).to.deep.equal(['президент', 'россии']);
    expect(words('हिन्दी समाचार')).to.deep.equal(['हिन्दी', 'समाचार']);
    expect(words('서울 날씨')).to.deep.equal(['서울', '날씨']);
    expect(words('חדשות היום')).to.deep.equal(['חדשות', 'היום']);
  });

  it('takes the article from Arabic words and leaves short ones alone', () => {
    expect(words('القاهرة')).to.deep.equal(words('قاهرة'));
    expect(words('والقاهرة')).to.deep.equal(words('قاهرة'));
    expect(words('الله')).to.deep.equal(['الله']);
  });

  it('pairs the letters of scripts without spaces', () => {
    expect(words('東京タワー')).to.deep.equal(['東京', '京タ', 'タワ', 'ワー']);
    expect(words('ไทย')).to.deep.equal(['ไท', 'ทย']);
    expect(words('新')).to.deep.equal(['新']);
  });

  it('gives an index the last letter alone too', () => {
    expect(words('東京', true)).to.deep.equal(['東京', '京']);
  });

  it('parts scripts that touch', () => {
    expect(words('iPhone発売')).to.deep.equal(['iphone', '発売']);
  });

  it('pairs letters beyond the first plane whole', () => {
    expect(words('𠮷野家')).to.deep.equal(['𠮷野', '野家']);
  });

  it('cuts endless words', () => {
    expect(words('a'.repeat(5000))[0]).to.have.lengthOf(40);
    expect(words('é'.repeat(5000))[0]).to.have.lengthOf(40);
  });

  it('finds none in nothing', () => {
    expect(words('')).to.deep.equal([]);
    expect(words(' … — ')).to.deep.equal([]);
  });
});

describe('runs', () => {
  it('say where they stand', () => {
    expect(runs('  Zürich, heute!')).to.deep.equal([
      { text: 'Zürich', start: 2 },
      { text: 'heute', start: 10 },
    ]);
  });
});
