package nl.plafond.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Least squares of a figure on a mean and columns that come one by one (Gram and Schmidt). */
final class Regression {
    /** A column of which less than this is its own says nothing new. */
    private static final double OWN = 1e-3;

    private final double[] values;
    private final double[] left;
    private final double[] leverage;
    private final List<double[]> orthogonal = new ArrayList<>();
    /** Of each column its parts along the orthogonal ones up to its own. */
    private final List<double[]> parts = new ArrayList<>();

    Regression(double[] values) {
        this.values = values.clone();
        Columns.centre(this.values);
        left = this.values.clone();
        leverage = new double[values.length];
        Arrays.fill(leverage, 1.0 / values.length);
    }

    /** Adds a column; whether it says something that those before do not. */
    boolean add(double[] column) {
        var own = column.clone();
        Columns.centre(own);
        double whole = Columns.norm(own);
        var part = new double[orthogonal.size() + 1];
        for (int time = 0; time < 2; time++) {
            for (int q = 0; q < orthogonal.size(); q++) {
                double along = Columns.dot(own, orthogonal.get(q));
                Columns.subtract(own, orthogonal.get(q), along);
                part[q] += along;
            }
        }
        double length = Columns.norm(own);
        if (!(length > OWN * whole)) {
            return false;
        }
        part[orthogonal.size()] = length;
        for (int k = 0; k < own.length; k++) {
            own[k] /= length;
            leverage[k] += own[k] * own[k];
        }
        Columns.subtract(left, own, Columns.dot(left, own));
        orthogonal.add(own);
        parts.add(part);
        return true;
    }

    /** How many columns there are. */
    int size() {
        return parts.size();
    }

    /** What is left of each value. */
    double[] left() {
        return left;
    }

    /** What is left, made larger by what each value draws the fit to itself, so that its square has the right mean. */
    double[] errors() {
        var errors = new double[left.length];
        for (int k = 0; k < errors.length; k++) {
            // A value that the fit passes through tells nothing of the error.
            errors[k] = left[k] / StrictMath.sqrt(Math.max(OWN, 1 - leverage[k]));
        }
        return errors;
    }

    /** How many values there are beyond what was fitted. */
    int freedom() {
        return values.length - 1 - size();
    }

    /** By what each value counts in the coefficient of a column: their sum with these weights is the coefficient. */
    double[] weights(int column) {
        int n = size();
        var solved = new double[n];
        for (int row = column; row < n; row++) {
            double sum = row == column ? 1 : 0;
            for (int before = column; before < row; before++) {
                sum -= parts.get(row)[before] * solved[before];
            }
            solved[row] = sum / parts.get(row)[row];
        }
        var weights = new double[values.length];
        for (int q = column; q < n; q++) {
            Columns.subtract(weights, orthogonal.get(q), -solved[q]);
        }
        return weights;
    }
}
