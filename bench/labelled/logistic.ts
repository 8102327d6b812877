/** Logistic regression with L2, full batches, fixed steps: the same rows give the same weights on any machine. */

export interface Example {
  /** Feature numbers and what each counts for. */
  readonly at: Int32Array;
  readonly values: Float32Array;
  readonly label: boolean;
  readonly weight: number;
}

export interface Fitted {
  readonly weights: Float64Array;
  readonly bias: number;
}

const PENALTY = 9e-4;
const ROUNDS = 200;
const STEP = 0.4;

export function fitted(examples: readonly Example[], size: number, penalty = PENALTY): Fitted {
  const weights = new Float64Array(size + 1);
  const squares = new Float64Array(size + 1);
  const gradient = new Float64Array(size + 1);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < ROUNDS; round++) {
    gradient.fill(0);
    for (const { at, values, label, weight } of examples) {
      let sum = weights[size] as number;
      for (let i = 0; i < at.length; i++) sum += (weights[at[i] as number] as number) * (values[i] as number);
      const error = (weight * (1 / (1 + Math.exp(-sum)) - (label ? 1 : 0))) / total;
      for (let i = 0; i < at.length; i++) {
        const id = at[i] as number;
        gradient[id] = (gradient[id] as number) + error * (values[i] as number);
      }
      gradient[size] = (gradient[size] as number) + error;
    }
    for (let i = 0; i <= size; i++) {
      const slope = (gradient[i] as number) + (i === size ? 0 : penalty * (weights[i] as number));
      squares[i] = (squares[i] as number) + slope * slope;
      weights[i] = (weights[i] as number) - (STEP * slope) / (Math.sqrt(squares[i] as number) + 1e-7);
    }
  }
  return { weights: weights.subarray(0, size), bias: weights[size] as number };
}
