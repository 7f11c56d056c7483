import './activation.test';
import './grammars.test';
import './reading.test';
import './findings.test';
import './files.test';
import './annotations.test';
import './annotating.test';
