/** The picture of the live page: series, tiles and sentences of a run that may still be getting more precise. */
package nl.plafond.report.live;
