/**
 * Reads the folder of a model: what comes of it is a sound model, or a list of diagnostics with line numbers.
 *
 * <p>{@link nl.plafond.input.yaml.YamlReader} reads the YAML and remembers where everything stands; what the user sets is
 * put in; {@link nl.plafond.input.yaml.SchemaCheck} compares the form with the JSON Schema; the checks compare the parts
 * with each other. Only what passed all of them is bound to the records of the model.
 */
package nl.plafond.input;
