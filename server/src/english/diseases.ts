/** Infectious diseases that outbreaks are named for, as health agencies list them. */
export const DISEASES =
  /\b(?:cholera|ebola|measles|covid|influenza|flu|polio|malaria|dengue|plague|typhoid|meningitis|diphtheria|mpox|zika|rabies|anthrax|tuberculosis|yellow fever|lassa|marburg|legionnaires)\b/gi;
