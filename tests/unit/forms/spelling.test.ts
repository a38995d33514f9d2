import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherSpellings } from '../../../src/forms/spelling';

const PAIRS = `anaesthetic anesthetic, anaesthesia anesthesia, aesthetic esthetic, paediatric pediatric
haemorrhage hemorrhage, haemoglobin hemoglobin, haematology hematology, anaemia anemia
leukaemia leukemia, ischaemic ischemic, oesophagus esophagus, oestrogen estrogen, foetal fetal
oedema edema, diarrhoea diarrhea, apnoea apnea, gynaecology gynecology, faecal fecal
aetiology etiology, orthopaedic orthopedic, sulphate sulfate, grey gray, ageing aging
behaviour behavior, behavioural behavioral, tumour tumor, tumours tumors, colour color, odour odor
signalling signaling, labelled labeled, modelling modeling, unlabelled unlabeled
metabolise metabolize, metabolised metabolized, hospitalisation hospitalization
stabiliser stabilizer, traumatising traumatizing, analyse analyze, paralysed paralyzed
centre center, fibres fibers, litre liter, titre titer, analogue analog, defence defense
tranquilliser tranquillizer, practise practise`;

describe('otherSpellings', () => {
  const pairs = PAIRS.split(/[\n,]+/)
    .map((pair) => pair.trim().split(' ') as [string, string])
    .filter(([british, american]) => british !== american);

  it.each(pairs)('gives %s for %s, and the other way round', (british, american) => {
    expect(otherSpellings(british)).toContain(american);
    expect(otherSpellings(american)).toContain(british);
  });

  it('gives every mixture where two rules meet in a word', () => {
    expect(otherSpellings('anaesthetised').sort()).toEqual([
      'anaesthetized',
      'anesthetised',
      'anesthetized',
    ]);
    expect(otherSpellings('tranquilizer').sort()).toEqual([
      'tranquiliser',
      'tranquilliser',
      'tranquillizer',
    ]);
  });

  it.each(
    `size seize prize capsize resize advise exercise promise surprise noise raise rise wise precise
    practise compromise supervise revise disease praise hemisphere chemotherapy schematic mathematics
    academia epidemic pedestrian managing imaging packaging damaging laboratory humoral number ulcer
    receptor doctor author error major minor chronic acute opioid ketamine glutamate serotonin
    dissociation sedation cystitis bladder nausea analyses crises memory anxiety poison user`
      .trim()
      .split(/\s+/),
  )('leaves %s alone', (word) => {
    expect(otherSpellings(word)).toEqual([]);
  });

  it('keeps a capital at the beginning, and leaves acronyms alone', () => {
    expect(otherSpellings('Anaesthesia')).toEqual(['Anesthesia']);
    expect(otherSpellings('CENTER')).toEqual([]);
  });

  it('finds from each spelling the one it came from, and never itself', () => {
    const words = pairs.flat();
    fc.assert(
      fc.property(fc.constantFrom(...words), (word) => {
        for (const other of otherSpellings(word)) {
          expect(other).not.toBe(word);
          expect(otherSpellings(other)).toContain(word);
        }
      }),
    );
  });

  it('gives few spellings for any word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(otherSpellings(word).length).toBeLessThan(16);
      }),
    );
  });
});
