/** A local server with one page, on which people move a slider and see what comes of it. */
package nl.plafond.web;
