// One process for all of them: loading the rules takes longer than most of these tests.
import './advisories';
import './cache';
import './ci-formats';
import './configuration';
import './display';
import './explain';
import './explain-terms';
import './files';
import './fix';
import './formats';
import './init';
import './journals';
import './lint';
import './pool';
import './process';
import './render';
import './surroundings';
