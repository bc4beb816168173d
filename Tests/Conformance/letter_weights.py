#!/usr/bin/env python3
"""Fits the weights by which a letter's lines are told apart and its paragraphs joined, and writes them as Swift.

usage: letter_weights.py EVIDENCE.jsonl [--cross] [--write Sources/KomdirCore/Feedback/Letter/Evidence]

EVIDENCE.jsonl comes from the test suite: KOMDIR_LINE_EVIDENCE=FILE KOMDIR_LINE_FOLDERS=CASE:CASE… swift test
--filter LineEvidenceRecorder. The truth is read from each case's truth.json. A line whose truth is not given (or
that may be either) is left open: every role that it can have is summed over. The model is a conditional random
field over the lines; setting a remark aside costs more than returning a frame. Each letter is learnt twice, once
with the closed wordings (features "known…") unseen, so that what is true of every letter gets its weight.

Whether a paragraph carries on the remark before it is a logistic regression over the same papers; where the truth
has both in one remark they join, where in two they part, and where either is right nothing is learnt.

--cross leaves out one hand at a time and prints what it would have done on that hand.
"""
import argparse, collections, json, os, re, sys, unicodedata

import numpy as np
from scipy.optimize import minimize

ROLES = ['body', 'heading', 'address', 'greeting', 'thanks', 'reservation', 'signature', 'disclaimer']
REASONS = {r: r for r in ROLES[1:]}
COST_ASIDE, COST_FRAME, L2 = 2.0, 0.5, 0.6


def norm(s):
    s = unicodedata.normalize('NFC', s or '').lower()
    s = re.sub('[“”„»«]', '"', s)
    s = re.sub('[‐-―−]', '-', s)
    return re.sub(r'\s+', ' ', s.replace('\u00ad', '').replace('\u200d', '')).strip()


def truths(path):
    t = json.load(open(os.path.join(path, 'truth.json'), encoding='utf-8'))
    by = collections.defaultdict(lambda: {'aside': [], 'remark': [], 'either': []})
    for a in t['setAside']:
        by[unicodedata.normalize('NFC', a['file'])]['aside'].append((norm(a['text']), a['reason']))
    for r in t['remarks']:
        by[unicodedata.normalize('NFC', r['file'])]['remark'].append((norm(r['text']), [norm(m) for m in r['mustContain']]))
    for e in t.get('either', []):
        by[unicodedata.normalize('NFC', e['file'])]['either'].append(norm(e['text']))
    return by


def gold(text, truth, features):
    n = norm(text)
    bare = re.sub(r'^([-•*–]|\d+(\.\d+)*[.)]?|[a-z]\))\s+', '', n)
    if not n:
        return None
    for a, reason in truth['aside']:
        if a and (a == n or a == bare or (a in n and len(a) >= .6 * len(n)) or (n in a and len(n) >= 8 and len(n) >= .3 * len(a))):
            if any(n in r for r, _ in truth['remark']) and a != n and a != bare:
                continue
            return REASONS.get(reason)
    for e in truth['either']:
        if n in e or e in n:
            return 'reservation' if 'reservation' in features else None
    for r, must in truth['remark']:
        if n == r or len(n) >= 24 and n in r or len(bare) >= 24 and bare in r or r in n or any(m in n for m in must):
            return 'body'
    return None


def load(path):
    cache, data = {}, []
    for line in open(path, encoding='utf-8'):
        s = json.loads(line)
        truth = cache.setdefault(s['set'], None) or truths(s['set'])
        cache[s['set']] = truth
        t = truth[unicodedata.normalize('NFC', s['file'])]
        lines = [l for l in s['lines'] if l['features']]
        if lines:
            data.append({'set': s['set'], 'file': s['file'], 'lines': lines,
                         'gold': [gold(l['text'], t, l['features']) for l in lines]})
    return data


def hand(path):
    parts = os.path.normpath(path).split(os.sep)
    return 'members' if 'members' == parts[-2] else parts[-2] + '/' + parts[-1]


class Model:
    def __init__(self, features):
        self.features = features
        self.index = {f: i for i, f in enumerate(features)}
        self.n, self.k = len(features), len(ROLES)

    def unpack(self, w):
        k, n = self.k, self.n
        return w[:n * k].reshape(n, k), w[n * k:n * k + k], w[n * k + k:n * k + 2 * k], w[n * k + 2 * k:].reshape(k, k)

    def size(self):
        return self.n * self.k + 2 * self.k + self.k * self.k

    def prepare(self, data):
        out = []
        for d in data:
            for hide in (False, True):
                x = [[self.index[f] for f in l['features'] if f in self.index and not (hide and f.startswith('known'))] for l in d['lines']]
                out.append((x, d['gold']))
        return out

    def passes(self, e, start, trans, mask):
        e = np.where(mask, e, -1e9)
        T = len(e)
        a = np.empty_like(e)
        a[0] = e[0] + start
        for t in range(1, T):
            m = a[t - 1][:, None] + trans
            top = m.max(0)
            a[t] = e[t] + top + np.log(np.exp(m - top).sum(0))
        b = np.zeros_like(e)
        for t in range(T - 2, -1, -1):
            m = trans + (e[t + 1] + b[t + 1])[None, :]
            top = m.max(1)
            b[t] = top + np.log(np.exp(m - top[:, None]).sum(1))
        top = a[-1].max()
        z = top + np.log(np.exp(a[-1] - top).sum())
        node = np.exp(a + b - z)
        edge = np.zeros_like(trans)
        for t in range(1, T):
            edge += np.exp(a[t - 1][:, None] + trans + (e[t] + b[t])[None, :] - z)
        return z, node, edge

    def loss(self, w, data):
        F, bias, start, trans = self.unpack(w)
        gF, gb, gs, gt = np.zeros_like(F), np.zeros_like(bias), np.zeros_like(start), np.zeros_like(trans)
        total = 0.0
        for x, y in data:
            e = np.array([F[i].sum(0) if i else np.zeros(self.k) for i in x]) + bias
            free = np.ones_like(e, dtype=bool)
            held = free.copy()
            cost = np.zeros_like(e)
            for t, g in enumerate(y):
                if g is None:
                    continue
                j = ROLES.index(g)
                held[t] = False
                held[t, j] = True
                cost[t] = COST_ASIDE if j == 0 else .3
                cost[t, 0] = 0 if j == 0 else COST_FRAME
                cost[t, j] = 0
            z1, n1, e1 = self.passes(e + cost, start, trans, free)
            z0, n0, e0 = self.passes(e, start, trans, held)
            total += z1 - z0
            d = n1 - n0
            for t, i in enumerate(x):
                if i:
                    gF[i] += d[t]
            gb += d.sum(0)
            gs += d[0]
            gt += e1 - e0
        g = np.concatenate([gF.ravel(), gb, gs, gt.ravel()])
        return total + L2 * (w @ w) / 2, g + L2 * w

    def fit(self, data, rounds=120):
        prepared = self.prepare(data)
        r = minimize(self.loss, np.zeros(self.size()), args=(prepared,), jac=True, method='L-BFGS-B', options={'maxiter': rounds})
        return r.x

    def decode(self, w, lines):
        F, bias, start, trans = self.unpack(w)
        e = [F[[self.index[f] for f in l['features'] if f in self.index]].sum(0) + bias for l in lines]
        s, back = e[0] + start, []
        for t in range(1, len(e)):
            m = s[:, None] + trans
            back.append(m.argmax(0))
            s = e[t] + m.max(0)
        path = [int(s.argmax())]
        for b in reversed(back):
            path.append(int(b[path[-1]]))
        return [ROLES[j] for j in reversed(path)]


def measure(model, w, data, show):
    c = collections.Counter()
    for d in data:
        for l, g, got in zip(d['lines'], d['gold'], model.decode(w, d['lines'])):
            if g is None:
                continue
            c['lines'] += 1
            c['right'] += g == got
            if g == 'body':
                c['body'] += 1
                c['aside'] += got != 'body'
            else:
                c['frame'] += 1
                c['returned'] += got == 'body'
            if show and (g == 'body') != (got == 'body'):
                print('   ', g, '->', got, '|', d['file'][:30], '|', l['text'][:120])
    print(json.dumps({'lines': c['lines'], 'right': round(c['right'] / max(1, c['lines']), 4),
                      'bodySetAside': round(c['aside'] / max(1, c['body']), 4), 'frameReturned': round(c['returned'] / max(1, c['frame']), 4)}))


def swift(model, w):
    F, bias, start, trans = model.unpack(w)
    row = lambda v: '[' + ', '.join('%.2f' % (x + 0.0) for x in v) + ']'
    out = ['/// Weights of evidence: a row for each feature, a column for each of `WeighedRole`\'s roles in their order.',
           '///', '/// Fitted by Tests/Conformance/letter_weights.py over the open papers; not written by hand.',
           'enum LineWeights {', '  static let bias: [Double] = ' + row(bias), '',
           '  /// What a letter begins with.', '  static let start: [Double] = ' + row(start), '',
           '  /// What follows what: a row for each role, a column for the role after it.', '  static let after: [[Double]] = [']
    out += ['    ' + row(trans[i]) + ',  // ' + r for i, r in enumerate(ROLES)]
    out += ['  ]', '', '  // ' + ', '.join(ROLES), '  static let table: [LineFeature: [Double]] = [']
    out += ['    .%s: %s,' % (f, row(F[i])) for i, f in enumerate(model.features)]
    return '\n'.join(out + ['  ]', '}', ''])


def joints(path):
    cache, data = {}, []
    for line in open(path, encoding='utf-8'):
        s = json.loads(line)
        if s['set'] not in cache:
            t = json.load(open(os.path.join(s['set'], 'truth.json'), encoding='utf-8'))
            by = collections.defaultdict(list)
            for i, r in enumerate(t['remarks']):
                by[unicodedata.normalize('NFC', r['file'])].append((i, norm(r['text']), [norm(m) for m in r['mustContain']], set(r.get('mayMergeWith', []))))
            cache[s['set']] = by
        here = cache[s['set']][unicodedata.normalize('NFC', s['file'])]

        def holders(text):
            n = norm(text)
            bare = re.sub(r'^([-•*–]|\d+(\.\d+)*[.)]?|[a-z][.)])\s+', '', n)
            return {i: m for i, r, must, m in here if n == r or len(bare) >= 12 and bare in r or len(r) >= 12 and r in n or any(x in n for x in must)}

        for j in s['joints']:
            a, b = holders(j['open'][-1]), holders(j['line'])
            if not a or not b:
                continue
            if set(a) & set(b):
                y = 1
            elif any(y in m for m in a.values() for y in b):
                continue
            else:
                y = 0
            data.append({'set': s['set'], 'file': s['file'], 'x': j['features'], 'y': y, 'text': j['line'], 'open': j['open'][-1]})
    return data


def fit_joints(data, features, l2=.5):
    index = {f: i for i, f in enumerate(features)}
    rows, ys, ws = [], [], []
    # Every hand counts alike, however many papers it wrote.
    hands = collections.Counter(hand(d['set']) for d in data)
    for d in data:
        for hide in (False, True):
            v = np.zeros(len(features) + 1)
            v[-1] = 1
            for f in d['x']:
                if f in index and not (hide and f.startswith('known')):
                    v[index[f]] = 1
            rows.append(v)
            ys.append(1 if d['y'] else -1)
            ws.append(min(1.0, 40 / hands[hand(d['set'])]))
    X, y, weight = np.array(rows), np.array(ys), np.array(ws)

    def loss(w):
        m = y * (X @ w)
        p = 1 / (1 + np.exp(np.clip(m, -50, 50)))
        return (weight * np.logaddexp(0, -m)).sum() + l2 * (w @ w) / 2, -(X.T @ (weight * y * p)) + l2 * w

    return minimize(loss, np.zeros(X.shape[1]), jac=True, method='L-BFGS-B').x


def measure_joints(w, data, features, show):
    index = {f: i for i, f in enumerate(features)}
    c = collections.Counter()
    for d in data:
        got = int(w[-1] + sum(w[index[f]] for f in d['x'] if f in index) > 0)
        c[(d['y'], got)] += 1
        if show and got != d['y']:
            print('   ', 'joined' if got else 'parted', '|', d['open'][-70:], '||', d['text'][:90])
    print(json.dumps({'joints': sum(c.values()), 'right': round((c[(0, 0)] + c[(1, 1)]) / max(1, sum(c.values())), 4),
                      'wronglyJoined': c[(0, 1)], 'wronglyParted': c[(1, 0)], 'joins': c[(1, 0)] + c[(1, 1)],
                      'asBefore': round(sum(('knownJoin' in d['x']) == bool(d['y']) for d in data) / max(1, len(data)), 4)}))


def swift_joints(w, features):
    out = ['/// Weights of evidence that a paragraph carries the open remark on; above nought they join.', '///',
           '/// Fitted by Tests/Conformance/letter_weights.py over the open papers; not written by hand.', 'enum ParagraphWeights {',
           '  static let bias = %.2f' % w[-1], '', '  static let table: [ParagraphFeature: Double] = [']
    out += ['    .%s: %.2f,' % (f, w[i]) for i, f in enumerate(features)]
    return '\n'.join(out + ['  ]', '}', ''])


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('evidence')
    p.add_argument('--cross', action='store_true')
    p.add_argument('--show', action='store_true')
    p.add_argument('--write')
    o = p.parse_args()
    data = load(o.evidence)
    features = sorted({f for d in data for l in d['lines'] for f in l['features']})
    model = Model(features)
    pairs = joints(o.evidence)
    names = sorted({f for d in pairs for f in d['x']})
    if o.cross:
        for h in sorted({hand(d['set']) for d in pairs}):
            print(h)
            w = fit_joints([d for d in pairs if hand(d['set']) != h], names)
            measure_joints(w, [d for d in pairs if hand(d['set']) == h], names, o.show)
        for h in sorted({hand(d['set']) for d in data}):
            print(h)
            w = model.fit([d for d in data if hand(d['set']) != h])
            measure(model, w, [d for d in data if hand(d['set']) == h], True)
    if o.write or not o.cross:
        w = model.fit(data)
        print('all, as fitted')
        measure(model, w, data, o.show)
        if o.write:
            open(os.path.join(o.write, 'LineWeights.swift'), 'w', encoding='utf-8').write(swift(model, w))
        w = fit_joints(pairs, names)
        measure_joints(w, pairs, names, o.show)
        if o.write:
            open(os.path.join(o.write, 'ParagraphWeights.swift'), 'w', encoding='utf-8').write(swift_joints(w, names))


main()
