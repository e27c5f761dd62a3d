/**
 * Given names of the languages in which case reports are written, and of those that patients speak; without accents. Left
 * out are those that are words, months, cities, drugs or eponyms first (Will, May, Florence, Wilson). Sources, NOTICE.md:
 * the package @faker-js/faker (MIT licence), as far as two languages share a name or a national list is short; the lists
 * of Moby Word II, in the public domain; knowledge.
 */
const written = `
  Ana Mara Aaliyah Aarav Aaron Aba Abagail Abbas Abbie Abby Abdel Abdelaziz Abdelkader Abdelrahman Abdon Abdou Abdoul
  Abdoulaye Abdul Abdulaziz Abdulla Abdullah Abdulrahman Abe Abebe Abel Abelard Abelardo Abhishek Abibatou Abigail
  Abigale Abigel Abimbola Abir Abisola Abisoye Abou Aboubacar Abraham Abramo Aby Achille Adaeze Adah Adalbert
  Adalberta Adalberto Adalbjorg Adaline Adam Adama Adan Adar Adaugo Addie Adebayo Adeboye Adedayo Adegoke Adel
  Adela Adelaida Adelajda Adelbert Adele Adelin Adelina Adeline Adeliya Adella Adelle Adem Adi Adil Adina Aditya
  Adnan Adolf Adolfo Adolfs Adolph Adolphe Adolphus Adonis Adria Adriaan Adrian Adriana Adrianna Adriano Adrien
  Adriena Adrienne Adrijana Afaq Afolabi Afonso Afra Afton Agata Agatha Agathe Agaton Aglae Agnes Agnesa Agnese
  Agneta Agnieszka Agrypina Agustin Agustina Ahlam Ahmad Ahmed Ahmet Aicha Aida Aidan Aiden Aikaterini Aileen
  Aimee Ainars Aino Aisha Aissa Aissata Aissatou Ajay Ajda Ajita Ajoke Akande Akanni Akash Ake Akif Akiko Akinyi
  Akio Akira Akos Akram Aksel Akshay Akua Akunna Akvelina Alade Alain Alaine Alan Alana Alanna Alano Alassane
  Alban Albert Alberte Albertina Albertine Alberto Albin Albina Alcibiade Alcide Alda Alden Aldo Aldric Alec Aleen
  Alejandra Alejandro Aleksa Aleksandar Aleksander Aleksandr Aleksandra Aleksei Aleksi Aleksy Alena Alene Alenka
  Alessandra Alessandro Alessia Alessio Alex Alexander Alexandr Alexandra Alexandre Alexandrea Alexandrina
  Alexandrine Alexandro Alexandros Alexane Alexanne Alexei Alexej Alexia Alexine Alexis Aleyna Alfons Alfonso
  Alford Alfred Alfreda Alfredo Alfreds Algirds Algis Ali Alia Alic Alica Alice Alicia Alicja Alida Alika Alima
  Alina Aliou Alioune Alireza Alis Alisa Alisha Alison Alissa Alistair Alix Aliya Aliyah Aliz Aliza Aljaz Alla
  Allan Allegra Allen Allene Allie Allison Almaz Almira Almire Aloizs Alojz Alon Alonzo Alparslan Alphonse
  Alphonso Alsu Alta Althea Alton Alva Alvera Alverta Alvin Alvina Alvine Alwar Aly Alya Alyce Alycia Alysa Alyssa
  Amabela Amadou Amady Amahle Amal Amalia Amalija Amanda Amani Amar Amara Amata Amath Amaya Amber Ambra Ambrose
  Ambrozy Amdy Amelia Amelie Ameline Amerigo Ameth Ami Amie Amin Amina Aminat Aminata Aminu Amir Amira Amirhossein
  Amit Amita Amjad Amos Amr Amrit Amy Anabel Anabela Anabelle Anamarija Anand Ananya Anar Anas Anastasia Anastasie
  Anastasija Anastasios Anastazija Anastazja Anatol Anatole Anatolie Anatoly Anda Andela Anders Andi Andra Andras
  Andraz Andre Andrea Andreas Andrei Andrej Andreja Andres Andrew Andriana Andrija Andrina Andris Andriy Andrzej
  Andy Andzejs Andzelika Andzs Anele Aneta Anette Anezka Ange Angel Angela Angelica Angelika Angelina Angeline
  Angelique Angelita Angelo Angie Angus Ania Anica Anika Anil Anissa Anita Anja Anjali Anjela Anka Ankit Ann
  Ann-Christin Ann-Marie Anna Annabel Annabell Annabella Annabelle Annalise Annamaria Annamarie Anne Anne-Marie
  Anneli Annelie Annemarie Annetta Annette Anni Annie Annika Annikki Anny Anouk Anrijs Ansel Anselm Anselma
  Ansgary Anslavs Ansley Antea Anthony Antigone Antoine Antoinette Anton Antone Antonella Antonetta Antoni Antonia
  Antonie Antonietta Antonin Antonina Antonio Antony Antti Anupam Anuska Anwar Anya Anze Aparna Apollinary
  Apostolos Aqil Arabela Arabella Arabelle Araceli Araldo Aram Arame Arash Arcadie Archibald Archie Arda Ardella
  Arden Ardith Ari Ariadna Arian Ariana Ariane Arianna Arie Ariel Ariela Arielle Arija Arijit Arijs Aris Aristide
  Arjun Arkadijs Arkadiusz Arkady Arlene Arleta Arlette Arlie Arman Armand Armando Armida Armin Armins Arnaldo
  Arne Arni Arno Arnoldo Aron Arona Arpad Arseniusz Artem Artemisa Arthur Artur Arturo Arturs Artus Arun Arvid
  Arvids Arvind Arwa Arwen Arya Arystarch Asa Asgeir Asha Ashlee Ashleigh Ashley Ashly Ashmi Ashok Ashton Ashwin
  Asja Asmita Assunta Asta Astou Astrid Astrida Asuka Asya Atanazy Athanasios Athena Atmaja Attila Aube Aubree
  Aubrey Audie Audra Audrey Augusta Auguste Augustin Augustina Augusto Augustus Aurea Aurel Aurelia Aurelie
  Aurelija Aurelio Aurora Aurore Austen Ava Aveline Avery Avis Avram Avril Awa Axel Axelle Aya Ayako Ayan Ayana
  Ayanda Ayaz Aydan Ayden Ayebatari Aygul Aygun Ayinde Ayize Ayla Aylin Ayman Aynur Ayoub Ayse Aysel Ayten Ayumi
  Azadeh Aziz Azra Azubuike Azza
  Babacar Babak Babatunde Babette Bafana Bahar Bahram Bakary Balazs Baldwin Balint Bangizwe Banji Bankole Banna
  Banu Banuta Barbala Barbara Barbe Barbora Barbro Baris Barnabas Barnabe Barry Bart Bartolomeo Bas Basilio Bassam
  Bastian Batuhan Bazyli Beata Beate Beatrice Beatrix Beatriz Beatrycze Bebe Becky Behnam Behrouz Bekele Bela
  Belinda Bella Ben Bende Bendeguz Benedek Benedetta Benedict Benedikt Benedikta Benedita Benedykt Benett Bengt
  Beniamin Beniamino Benicio Benito Benjamim Benjamin Bennie Benny Bente Bentley Benton Benyamin Berat Berenice
  Berit Berk Berkay Berke Bernadette Bernadine Bernard Bernardo Bernhard Bernice Bernie Bernita Bert Berta
  Bertalan Bertha Berthe Bertram Bessie Beth Bethany Beti Betina Betsy Betta Bette Bettina Betty Bettye Beulah
  Beverly Bharat Bhavna Bhekimuzi Bhekizizwe Bhekumbuso Bianca Bianka Bibek Bibi Bibiana Bibianna Biborka Bijan
  Bijay Bikash Bilal Billie Bina Bineta Binta Bintou Birane Birgir Birgit Birgitta Bishal Bishnu Bjarni Bjork
  Bjorn Blahoslav Blair Blaise Blake Blanca Blanche Blanka Blaz Blazej Blazena Bob Bobbi Bobbie Bobby Bogdan
  Bogdana Boglarka Bohdan Bohdana Bohumil Bohumila Bohumir Bohus Bohuslav Bohuslava Bojan Bojana Boldizsar
  Boleslav Boleslavs Bonginkosi Bonifac Bonita Bonnie Borbala Boris Borka Boroka Borut Borys Botond Bouba Boubacar
  Boubou Boyd Bozena Bozica Bozidar Bozidara Brad Braden Bradford Bradley Bradly Brady Brajan Brajen Bram Brando
  Brandon Brandyn Branimir Branislav Branislava Branka Brankica Branko Brannon Brant Brayan Breanne Brenda Brendan
  Brenden Brendon Brenn Brenna Brennan Breno Brent Bret Brett Bria Brian Briana Brianne Brice Bridget Bridgette
  Bridie Brigida Brigita Brigitta Brigitte Brit Brita Britney Britt Britt-Marie Brittany Broderick Brody
  Bronislava Bronislavs Brooke Bruce Bruna Brunhilda Bruno Bryan Bryana Bryant Bryce Brygida Brynjar Bryon Buchi
  Buddha Buhle Bukola Burak Busisiwe Busra Byron
  Caetana Caio Caitlin Cale Caleb Calebe Calista Callie Callum Calvin Camelia Cameron Camil Camila Camilla Camille
  Candace Candice Candide Candra Cansu Carey Caridad Carine Carissa Carl Carla Carlee Carles Carleton Carley
  Carlie Carlo Carlos Carlota Carlotta Carlton Carmel Carmela Carmella Carmelo Carmen Carmina Carminho Carmo Carol
  Carola Carole Carolin Caroline Carolyn Carolyne Carrie Cary Cas Casandra Casey Caslav Caspar Cassandra Cassandre
  Cassie Cataleya Catalina Catarina Caterina Catharina Catharine Catherine Cathrine Cathryn Cathy Catrina Caua
  Cayla Cecelia Cecil Cecile Cecilia Cecilie Cecilio Cecylia Cecyliusz Cedric Cedrik Celestin Celestina Celestine
  Celia Celie Celina Celine Cem Cemal Cene Cesare Ceyda Ceyla Ceylin Cezary Chad Chadd Chaim Chanda Chanel Chantal
  Charalampos Charleen Charlene Charles Charley Charli Charlie Charline Charlotta Chauncey Cheikh Cheikhou
  Chekhouna Chelsea Chelsey Chelsie Chen Cherechi Cherif Cheryl Chester Chet Cheyenne Chiamaka Chiara Chidi
  Chidinma Chihiro Chimamanda Chinedu Chinonso Chinwe Chinyere Chioma Chisom Chiyo Chizoba Chloe Chris Christa
  Christelle Christer Christian Christiana Christiane Christiano Christie Christin Christina Christine Christoffer
  Christoph Christophe Christopher Christos Christy Chukwu Chukwuemeka Cindy Ciril Ciro Claes Clair Claire Clara
  Clarabelle Clare Clarence Clarissa Clarisse Claude Claudia Claudie Claudine Claudio Claus Clayton Clea Clelia
  Clemence Clemens Clementina Clementine Clemmie Cleo Cleopatra Cletus Clifford Clifton Clint Clinton Clio Cloe
  Clotilde Clovis Clyde Cody Colby Coleman Colette Colin Collin Concepcion Conchita Conner Connie Connor Consolata
  Constanca Constance Constanta Constantia Constantin Constantina Consuela Consuelo Cora Coralie Coraline Corbin
  Cordelia Cordell Cordie Corene Corey Corina Corine Corinna Corinne Cornelia Cornelius Cornell Corrine Cortney
  Corvin Cory Cosima Cosimo Coumba Courtney Craig Cristal Cristian Cristiana Cristin Cristina Cristobal Crystal
  Csaba Csanad Csenge Csongor Ctibor Curtis Cvetka Cynthia Cyprian Cyra Cyril Cyrille Cyrus Cyryl
  Daan Dagmar Dagmara Dagoberto Dags Daiki Dainuvite Daisuke Dale Dalia Dalibor Dalibora Daliborka Dalida Dalila
  Dalton Damaris Damian Damiana Damien Damilare Damilola Damir Damjan Damla Damon Dan Dana Dane Dani Dania Danica
  Daniel Daniela Daniella Danielle Danijel Danijela Danika Danila Danilo Danjuma Danka Dannie Danny Danu Daouda
  Daphne Daphnee Dara Darby Darcy Daren Daria Darian Dariana Darija Darin Darina Darinka Dario Darius Dariusz
  Darja Darko Darla Darleen Darlene Darnell Daron Darrel Darrell Darren Darrick Darrin Darryl Darta Daryl Dave
  Davey Davi David Davida Davide Davids Davin Davina Davis Davon Davor Davy Dawid Dawn Dax Dayna Dean Deanna
  Debbie Debora Deborah Debra Declan Deepa Deepak Deepika Defne Dejan Delaney Delbert Delfina Delia Delilah
  Delinda Della Delmer Delores Delphine Demba Demetra Demetria Demetris Demetrius Demetriusz Dena Deneval Denisa
  Denise Denisz Deniz Dennis Denny Derek Derick Desiree Desmond Despina Devan Devi Devin Devon Dewey Dewi Dewitt
  Dezider Dian Diana Diane Dianna Dianne Diarra Didier Diego Dieter Dieynaba Dilan Dilara Dilek Dillon Dimitra
  Dimitri Dimitrios Dimitris Dina Dinesh Dinis Dino Diogo Dion Dione Dionisio Dionizy Dionyz Dior Dipendra Dita
  Divna Divya Dixie Djibril Dmitri Dmitry Dmytro Dobromila Dobroslav Dobroslava Dolores Domen Domenic Domenica
  Domenico Dominic Dominick Dominik Dominika Dominique Don Dona Donald Donat Donata Donavon Donna Donnell Donnie
  Donny Dora Doreen Dorian Dorina Dorine Doris Dorka Dorota Dorotea Doroteja Doroteo Dorothea Dorothy Dorottya
  Dorris Dorthy Doug Douglas Draga Drahomir Drahomira Drahoslav Drahoslava Drazen Duane Duarte Dubravka Duduzile
  Dulcinea Dumisani Duncan Dunja Durward Dusan Dusana Dustin Dwayne Dwight Dylan Dyna Dzile Dzirkstite
  Ebba Ebele Ebiere Ebiowei Ebru Ed Eda Eddi Eddie Edgar Edgard Edgardo Edgars Edita Edite Edith Edmond Edmund
  Edna Edouard Eduard Eduarda Eduardo Eduards Edvard Edvin Edvins Edward Edwin Edwina Edyta Edyth Edythe Edzus
  Eero Eeva Efe Effie Efraim Efrem Efren Efua Egils Egon Ehab Eileen Einar Einars Eirik Eizens Ekaterina Elaina
  Elaine Elbert Elda Eldon Eldridge Elea Eleanor Eleanora Eleanore Eleazar Elena Elene Eleni Eleonora Eleonore
  Elfrida Elfrieda Elham Eli Eliah Elian Eliana Eliane Eliano Elias Eliasz Elie Elif Elijah Elin Elina Eline
  Elinor Elinore Elio Eliot Elisa Elisabet Elisabeth Elisabetta Elise Eliseo Elisha Elisio Eliska Elissa Elita
  Eliza Elizabet Elizabeta Elizabeth Elka Ella Ellada Elle Ellen Elli Ellie Elliot Elliott Ellis Ellsworth Elly
  Elmars Elmer Elmira Elmo Elmore Elna Elnora Elnur Eloa Elodie Eloisa Eloise Elora Elroy Elsa Elsbeth Elsie Elton
  Elva Elvera Elvin Elvina Elvira Elvis Elwin Elwira Elwyn Elyanora Elyse Elyssa Elza Elzbieta Ema Emanuel
  Emanuela Emanuele Emanuelly Emeka Emelia Emelie Emeline Emely Emese Emie Emiel Emiko Emil Emile Emili Emilia
  Emilian Emiliano Emilie Emilija Emilio Emils Emily Emin Emine Emma Emmalee Emmanuel Emmanuelle Emmet Emmett Emmi
  Emmie Emmy Emory Emre Ena Enea Enes Engin Enid Ennio Enoch Enola Enos Enrica Enrico Enrique Ensar Ensio Enya
  Enzo Ephraim Erast Eray Ercan Erda Erdal Erdem Eren Erhard Eriberto Eric Erica Erich Erick Ericka Erik Erika
  Eriko Eriks Erin Erkan Erkki Erla Erlendur Erma Ermanno Erminia Ermins Erna Ernest Ernesta Ernestine Ernesto
  Ernie Ervin Ervins Erwin Eryn Esma Esmeralda Esmira Esperanza Esra Esse Essie Esta Esteban Estel Estela Estell
  Estella Estelle Estera Estevan Esther Estrella Eszter Etela Ethan Ethel Ethelyn Etienne Etsuko Ettie Ettore
  Eudokia Eudoksja Eudora Eugen Eugene Eugenia Eugenie Eugenio Eugeniusz Eula Eulalia Eulalie Eunice Eunji Eusebia
  Eusebio Eustracjusz Eva Evalds Evan Evangelia Evangelina Evangeline Eve Eveliina Evelin Evelina Eveline Evelyn
  Everardo Everett Evgeny Evie Evin Evy Ewa Ewan Ewelina Ewell Ewen Eymen Eythor Ezechiel Ezekiel Ezequiel Ezio
  Ezra
  Fabian Fabiana Fabien Fabio Fabiola Fabrice Fabricia Fabricio Faiq Faisal Fanika Fanni Fannie Fanyana Fara Farah
  Farhad Farid Farideh Farouk Fatih Fatim Fatima Fatimata Fatma Fatou Fatoumata Faustina Faustine Fausto Fawzi
  Faye Fayez Febe Federica Federico Fedor Felice Felicia Feliciano Felicie Felicita Feliks Felipa Felipe Felix
  Femke Feodor Feodora Ferdinand Ferdinanda Ferdinando Ferdynanda Ferenc Fereshteh Fernanda Fernando Ferne Ferre
  Fidan Fidel Fien Fikret Filemon Filiberto Filip Filipa Filipe Filippa Filippo Filomena Fily Finja Finlay Finley
  Finn Finnley Finnur Fiona Flavia Flavie Flavio Fletcher Fleur Flor Florencia Florencja Florentin Florentina
  Florian Floriana Florie Florina Florine Flossie Floyd Flynn Folake Forrest Foss Fouad Fran Frances Francesca
  Francesco Franci Francine Francis Francisca Francisco Franciszek Franciszka Franck Francois Francoise Frank
  Frankie Franklin Frantisek Frantiska Franz Fred Freda Freddie Freddy Frederic Frederica Frederick Frederico
  Frederik Frederique Fredrick Fredrik Fredy Freida Freya Freyja Frida Frieda Friederike Friedrich Fritz Fruzsina
  Fryderyk Fulvia Fumiko Fumio Funani Funke Funmilade Funmilayo Furkan Fynn Fyodor
  Gabe Gabi Gabin Gabor Gabriel Gabriela Gabriella Gabrielle Gabrijela Gael Gaetano Gagan Gail Galfryd Galina
  Gamze Ganesh Gardner Garfield Garik Garrett Garrick Garry Garth Gary Gaspar Gaspard Gasper Gaston Gatsha Gaurav
  Gavin Gaye Gayle Gbeminiyi Gbemisola Gedeon Gederts Geeta Gejza Gellert Genevieve Gennady Geoffrey Georg George
  Georges Georgeta Georgette Georgiana Georgianna Georgina Georgios Gerald Geralda Geraldine Gerard Gerardo
  Gerazym Gerda Gergely Gergo Gerhard Germain Germaine Germana Gerrit Gerry Gertrud Gertruda Gertrude Ghada
  Gherardo Gholam Giacinta Giacomo Giada Gian Gianina Gianluca Gianna Giannis Gideon Gigi Gilberta Gilda Giles
  Gilles Gillian Gina Ginevra Ginewra Gino Gioele Giorgia Giorgio Giovanna Giovanni Girma Gisela Gisella Gita
  Giuditta Giulia Giuliana Giulio Giuseppe Giusto Gizela Gizem Gladys Gleb Glenda Glenn Glenna Glennie Gloria
  Godfrey Godiva Gokhan Golda Goncalo Gonsalwy Gonzalo Gopal Goran Gordan Gordana Gordon Gottfried Govind Gracie
  Graciela Gracja Granville Grayce Grazia Greg Gregg Gregoire Gregor Gregorio Gregory Greta Gretchen Grgur Grigory
  Griselda Grover Grzegorz Guadalupe Gubio Gudbjorg Gudjon Gudlaug Gudmundur Gudny Gudrite Gudrun Guglielmo
  Guilherme Guillemette Guillermina Guillermo Gulay Gulcin Gulsum Gunars Gunay Gunilla Gunnar Gunnel Gunnhildur
  Gunter Guoqiang Gussie Gustav Gustave Gustavo Gwen Gwendolyn Gwido Gylfi Gyorgy
  Habib Habiba Haby Hadley Hafdis Hafsa Hagen Haile Hailee Hailey Haiyan Hakan Hakim Hakon Haleigh Halie Halil
  Halim Halima Halldor Halldora Hallie Hamad Hamid Hamidou Hamidreza Hamish Hamza Hana Hanako Hanan Hanga Hani
  Hanife Hanna Hannah Hanne Hannele Hannes Hannu Hans Harald Haraldur Harish Harley Harmon Harold Haroun Harriet
  Harry Haruka Haruki Haruko Haruto Hasan Haskell Hasna Hassan Hatice Hattie Hawa Hayden Hayley Heather Hector
  Heda Hedda Hedi Hedvig Heidi Heikki Heinrich Heinz Heitor Helen Helena Helene Helga Helgi Helin Helio Helmut
  Heloisa Heloise Hemant Hendrik Hendrika Henri Henrie Henrieta Henrietta Henriette Henrik Henrique Henry Henryk
  Henryka Herbert Herman Hermenegildo Hermina Hermine Herminia Hernan Hershel Herta Hertha Hesham Hester Hettie
  Hicham Hideki Hideo Hieronim Hieu Hilario Hilarion Hilarius Hilary Hilda Hildegard Hildur Hillary Hillel Hilton
  Hipolit Hira Hiram Hiroki Hiroko Hiroshi Hiroyuki Hitoshi Hjordis Hlengiwe Hoang Hobart Hollie Hollis Holly
  Homero Horace Horacio Horacy Hordur Horst Hortense Hortensia Hossam Hossein Houda Howard Hoyt Hrafn Huberto Huda
  Hugh Hugo Hugues Hulda Hulya Humay Humberto Hunor Huong Husein Huseyin Hussain Hussam Hussein Hyman Hyun Hyunwoo
  Iago Ian Ibou Ibra Ibrahim Ibrahima Ichiro Ida Idell Idris Idrissa Idy Ifeanyi Ifeoma Ifunanya Ignac Ignacio
  Ignacy Ignatius Ignazio Igor Ikechukwu Ikenna Ikhidie Ila Ilaria Ilario Ilarion Ilay Ileana Ilene Ilenia Ilgmars
  Ilham Ilhan Ilia Iliana Ilias Ilija Ilja Ilmari Ilmars Ilona Ilqar Ilsa Ilse Ilya Ilyas Iman Imani Imelda Imke
  Immanuel Imogen Imogene Imran Imre Inara Inars Inaya Indira Indra Indrikis Ines Inesa Inessa Inez Inga Inge
  Ingeborg Inger Ingibjorg Ingmars Ingolfur Ingrid Ingrida Inguna Inka Inkeri Inna Innocenty Insa Inyoni Ioanna
  Ioannis Iolanda Iona Ira Irena Irene Ireneusz Ireti Irina Irisa Irma Irmeli Irvin Irving Irwin Iryna Isa Isaac
  Isabeau Isabel Isabela Isabell Isabella Isabelle Isabelly Isac Isacco Isadora Isadore Isaiah Isaias Isamu Ishaan
  Isidor Isidora Isidore Isidoro Isidro Isioma Isisa Isla Ismael Ismail Ismaila Isobel Isra Issa Issam Istvan Ivan
  Ivana Ivanka Ivanna Ivano Ivar Iveta Ivica Ivo Ivona Ivonne Ivor Iwan Ixtiyar Iza Izaak Izabela Izabella Izajasz
  Izidor Izolda Iztok Izydor Izzy
  Jaakko Jabir Jabulile Jace Jacinthe Jack Jackie Jacklyn Jacky Jaclyn Jacob Jacobo Jacobus Jacqueline Jacquelyn
  Jacques Jada Jaden Jadesola Jadranka Jadranko Jadwiga Jaga Jagdish Jaime Jairo Jake Jakob Jakov Jakub Jakubina
  Jamaal Jamal James Jamey Jamie Jamil Jamila Jammie Jan Jana Janaina Jane Janek Janelle Janessa Janet Janeta
  Janez Jani Janice Janie Janina Janine Janis Janja Janka Janko Janna Janne Jannik Jannis Jano Janos Janosch Jany
  Jaquelin Jara Jared Jari Jarmila Jarne Jarod Jarolim Jaromir Jaron Jaroslav Jaroslava Jarret Jarrett Jarrod
  Jarvis Jasen Jasmin Jasmina Jasmine Jasna Jason Jautrite Javad Javier Jay Jaya Jayce Jayda Jayden Jaylen Jayme
  Jayne Jazeps Jazmin Jean Jean-Marc Jeana Jeanette Jeanie Jeanne Jeannette Jeannie Jed Jedediah Jedidiah Jef Jeff
  Jefferey Jeffery Jeffrey Jeffry Jekabs Jela Jelena Jelica Jelle Jenifer Jenna Jennie Jennifer Jenny Jens Jeppe
  Jerad Jerald Jeramie Jeremi Jeremiah Jeremias Jeremiasz Jeremie Jeremy Jermain Jermaine Jernej Jerome Jeromy
  Jeronimo Jerrold Jerry Jerzy Jesper Jesse Jessica Jessie Jessika Jessy Jesus Jett Jette Jevgenijs Jewell Jianguo
  Jianhua Jihoon Jil Jill Jillian Jim Jimmie Jimmy Jindra Jing Jinping Jiwoo Jiyoung Jo Joachim Joah Joakim Joan
  Joana Joanie Joann Joanna Joanne Joanny Joao Joaquim Joaquin Jocelyn Jocelyne Jodi Jodie Jody Joe Joel Joelle
  Joey Johan Johann Johanna Johanne Johannes John Johnathan Johnathon Johnnie Johnny Jolana Jolanda Jolayemi
  Joleen Jolie Jolien Joline Jon Jona Jonah Jonas Jonatan Jonathan Jonathon Joost Jordan Jordana Jordi Jordon
  Jordy Jorge Jorgen Joris Jose Josef Josefa Josefin Josefina Josefine Josep Joseph Josephine Joshua Joshuah
  Josiah Josiane Josie Josue Josy Jourdain Jovan Jovana Joya Joyce Joze Jozef Jozefina Jozica Jozsef Jozue Juan
  Juana Juanita Juda Judah Judd Judita Judite Judith Judy Judyta Juha Juhani Juho Jukka Jule Jules Juli Julia
  Julian Juliana Juliane Julianne Julie Juliet Julieta Juliette Julija Julijs Julina Julio Julita Julius Juliusz
  Jun Juna Junjie Junko Jure Jurgen Jurgis Juri Jusma Justen Justin Justina Justine Justus Justyn Justyna Juul
  Jyoti
  Kaan Kaarina Kaat Kacey Kacie Kacper Kadiatou Kadir Kaela Kagiso Kai Kaia Kailey Kaitlin Kaitlyn Kaj Kaja Kala
  Kaleb Kalervo Kalevi Kali Kalidou Kalinda Kalistrat Kalle Kambiz Kamil Kamila Kamilla Kamran Kane Kaori Kaoru
  Kara Karan Kareem Karel Karen Kari Karim Karin Karina Karine Karl Karla Karlee Karlie Karlis Karlo Karlotta
  Karmela Karmen Karna Karol Karoliina Karolina Karoline Kasey Kasper Kassandra Kata Katariina Katarina Katarzyna
  Kate Katerina Kateryna Katharina Katherine Katheryn Kathleen Kathrine Kathryn Kathryne Kathy Katie Katina Katja
  Katrin Katrina Katrine Katsumi Kattie Katy Kaveh Kavita Kay Kaya Kaycee Kayden Kayla Kaylee Kayleigh Kayley
  Kayode Kazimierz Kazimir Kazuko Kazuo Keano Keanu Keba Kebede Keeley Keely Keenan Keiko Keira Keith Kellen
  Kelley Kelli Kellie Kelly Kelsi Kelvin Kemal Kemi Ken Kenan Kendall Kende Kendra Kendrick Kenichi Kenji Kenna
  Kennedy Kenneth Kennith Kenny Kent Kenta Kenton Kenyon Kenza Kenzo Kerem Kerim Kerry Kerstin Keven Kevin Kevon
  Kgabu Khadidiatou Khadija Khadim Khady Khaled Khalid Khalifa Khalil Khanyisile Khem Khethiwe Khoudia Khulekani
  Kian Kiana Kiara Kiley Kilian Killian Kim Kimberley Kimberly Kincso Kine Kinga Kira Kiran Kirill Kirk Kirsten
  Kirstin Kishore Kiyoshi Kjell Klara Klarencjusz Klaudia Klaudiusz Klaus Klavs Kleber Klemen Klemens Klement
  Klementyna Kleopatra Kliment Kofi Koichi Koji Koloman Kolos Konrad Konrads Konstance Konstancja Konstantin
  Konstantina Konstantinos Konstantins Konstanty Konstantyn Kora Koralia Koray Kordula Korey Kornel Korneli
  Kornelia Korneliusz Kory Kostas Krishna Krisjanis Kriss Krista Kristen Kristi Kristian Kristiana Kristians
  Kristie Kristiina Kristijan Kristin Kristina Kristine Kristjan Kristjana Kristof Kristofer Kristoffer Kristopher
  Kristy Krisztian Krisztofer Krystal Krystian Krystyna Krzysztof Ksawera Ksawery Ksenia Ksenofont Kubra Kubura
  Kumiko Kurt Kurtis Kwabena Kwaku Kwame Kwintyn Kyan Kyla Kyle Kylie Kyllikki Kyoko Kyra Kyriaki Kyriakos
  Lacey Lachlan Lada Ladan Ladislau Ladislav Laetitia Laila Lajos Lakshmi Lalita Lamar Lamberto Lamine Lamont
  Lancelot Laney Lara Larina Larisa Larissa Larry Lars Larysa Lasma Lassana Lasse Laszlo Latif Latifa Latoya Laura
  Laure Laureen Lauren Laurence Laurencja Laurencjusz Laurens Laurent Laurenty Laurentyna Lauretta Lauriane
  Laurianne Laurie Laurin Laurine Lauryn Laverna Laverne Lavina Lavinia Lavize Lawrence Laxmi Layla Layne Lazar
  Lazare Lazaro Lazarz Leah Leana Leander Leandra Leandro Leann Leanna Leanne Leda Leela Leena Leia Leif Leigh
  Leila Lela Lelah Leland Lelia Lemuel Len Lena Lene Leni Lenia Lenka Lenn Lenna Lennard Lennart Lennert Lennie
  Lenny Lenora Lenore Lenya Leo Leola Leon Leona Leonard Leonardo Leonel Leonhard Leonid Leonida Leonidas Leonids
  Leonie Leonor Leonora Leonore Leontina Leontine Leopold Leopoldina Leopoldo Leora Lerato Leroy Lesley Leslie
  Lesly Lester Leta Leticia Letitia Letizia Lev Levent Levente Levi Levin Lewis Lexi Lexie Leyla Lia Liam Lian
  Liana Lias Liba Libbie Libby Lida Lidia Lidija Lieze Liga Liisa Lijuan Liksma Lila Lilas Lili Lilia Lilian
  Liliana Liliane Lilianna Lilien Lilith Liliya Lilla Lilli Lillian Lillie Lilly Lilou Lily Lilyan Lina Lincoln
  Linda Linde Lindsay Lindsey Linett Linh Linn Linnea Linnie Lino Linus Lio Lionel Lisa Lisandro Lisanne Lisbeth
  Lise Liselotte Lisette Liv Liva Livia Livija Livio Liya Liyana Liz Liza Lizbeth Lize Lizzie Lizzy Ljiljana Ljuba
  Ljubica Llewellyn Lloyd Lodovico Logan Lois Lola Lolade Lolita Lonnie Lonny Lora Loraine Loredana Loreen Lorelei
  Loren Lorena Lorene Lorenza Lorenzo Loretta Lori Lorin Lorine Loris Lorna Lorraine Lothaire Lotta Lotte Lottie
  Lou Louay Louie Louis Louisa Louise Lourdes Lourenco Lovisa Lovro Lowell Lowie Luan Luana Lubna Luc Luca Lucas
  Lucca Luce Lucia Lucian Luciana Lucie Lucien Lucienne Lucija Lucile Lucille Lucinda Lucio Lucius Lucja Lucjan
  Lucretia Lucy Ludmila Ludovic Ludovica Ludovico Ludvig Ludwik Ludwika Luella Luena Luigi Luis Luisa Luiza Luize
  Lujza Luka Lukas Lukasz Luke Lukhona Lula Lulu Luna Lungelo Lura Lurline Luther Luz Lwandle Lya Lyam Lyda Lydia
  Lydie Lyla Lyle Lynda Lynette Lynn Lynne Lyudmila
  Maarit Mabel Mabelle Mable Mack Mackenzie Mactar Macy Madalena Madalyn Maddalena Madeleine Madeline Madelyn
  Madge Madhavi Madhuri Madina Madlen Mady Mae Maegan Maeve Mafalda Magali Magda Magdalen Magdalena Maggie Magnus
  Maguette Maha Mahdi Maher Mahesh Mahin Mahir Mahmoud Mahmud Mahmut Mahnaz Mai Maia Maica Maida Maija Maimouna
  Maira Maite Maja Majda Majid Makary Makhtar Makinwa Makoto Maks Maksim Maksym Maksymilian Mala Malachi Malcolm
  Malena Malgorzata Malia Malick Malik Malika Malin Malina Malinda Mallory Malou Malvina Malvine Malwina Mamadou
  Mamady Mamie Mamour Manal Manda Mandla Mandy Manel Manfred Manish Manisha Manoj Manon Mansour Mansur Manuel
  Manuela Maphikelela Marc Marcel Marcela Marceli Marcell Marcella Marcelle Marcellus Marcelo Marcia Marcin Marcis
  Marco Marcos Marcus Mareme Maren Marena Marga Margaret Margareta Margarete Margaretta Margarette Margarida
  Margarita Margaux Marge Margers Margie Margit Margita Margo Margot Margret Marguerite Maria Mariam Mariama
  Marian Mariana Marianna Marianne Maribel Marica Maricarmen Marie Mariella Marielle Marieme Marietta Marija
  Marijan Marijn Marika Mariko Marilena Marilou Marilu Marilyn Marin Marina Mario Marion Maris Marisa Marisol
  Marissa Marit Marita Marite Marius Marja Marjatta Marjeta Marjorie Marjory Mark Markku Marko Markus Marla Marlee
  Marleen Marlen Marlena Marlene Marley Marli Marlie Marlo Marlon Marnie Marsha Marta Marte Martha Marthe Martim
  Martin Martina Martine Marton Martti Martyna Marvin Marwa Marwan Marwin Mary Maryam Maryann Maryjane Marylou
  Maryna Masa Masako Masao Masashi Masoud Massamba Massimiliano Massimo Matar Matej Mateja Mateo Mateus Mateusz
  Matheus Mathew Mathias Mathilda Mathilde Mathis Matias Matilda Matilde Matis Matiss Matjaz Matt Matteo Matthew
  Matthias Matthieu Matthis Matti Mattias Mattie Mattis Matyas Matylda Maud Maude Maudie Maura Maureen Maurice
  Mauricio Maurine Maurits Maurizio Maurycy Mavis Max Maxi Maxie Maxime Maximilian Maximilien Maximo Maxine
  Maxwell Maya Maybelle Maye Maynard Mayra Mayte Mayumi Mbalienhle Mbaye Meagan Meaghan Medard Medoune Meena Meera
  Megan Meggie Meghan Megumi Mehdi Mehmet Mehrdad Mehriban Mei Meike Meiling Meire Meissa Melania Melanie Melany
  Melek Melike Melina Melinda Melisa Melissa Melita Mellie Melodie Melvin Melvyn Mendel Mercedes Mercia Merel Merl
  Merle Merlin Mert Merve Mervin Meryem Meryl Metin Metod Metra Mette Mhambi Mia Micael Micaela Micah Micha
  Michael Michaela Michal Michale Michalina Micheal Michel Michele Micheline Michelle Michiko Mick Midori Mieko
  Miel Miguel Miha Mihaly Mija Mikael Mikaela Mikail Mikayla Mike Mikel Mikelis Mikhail Mikkel Mikko Miklos
  Mikolaj Mikulas Mila Milada Milan Milana Mildred Milena Milica Milivoj Milka Milla Millicent Millie Milly Milo
  Milorad Milos Miloslav Miloslava Milota Milton Mina Mindy Mingyu Minjun Minka Minna Minnie Minseo Mira Mirabela
  Miran Miranda Miray Mirco Mireille Mirela Mirella Miriam Mirjam Mirka Mirko Mirna Miro Miron Miroslav Miroslava
  Mirza Mischa Mitch Mitchel Mitchell Mitja Mitra Mitsuko Miyuki Mladen Moa Moctar Modesta Modesto Modou Modrite
  Mohamad Mohamadou Mohamed Mohammad Mohammadreza Mohammed Mohan Mohsen Moira Moises Mojca Mojgan Mojmir Mojzesz
  Mollie Molly Mona Monica Monika Monique Monroe Monserrat Monte Monty Monvids Morena Morgan Morgana Morten
  Mortimer Mose Moses Moshe Mouhamadou Mouhamed Mouhameth Mouhammadou Mounir Mourad Moussa Moustapha Mozelle Mozes
  Mpilo Mpumelelo Msizi Mthunzi Mudite Muhammad Muhammed Muhsin Mukesh Mulugeta Murat Muriel Murilo Musa
  Musawenkosi Mustafa Muyiwa Mya Mykola Myla Mylan Myles Mylo Myra Myriam Myrna Myron Myrtice Myrtie
  Nabil Nabin Nadezda Nadezhda Nadia Nadine Nadja Nadzieja Nahid Nahil Nahla Naima Najib Nana Nancy Nand Nandi
  Nandor Nannie Naoki Naoko Naomi Naomie Naoto Napoleon Nara Narcis Narcisa Naresh Nasrin Nasrullah Nasser Natalia
  Natalie Natalija Natalina Natalya Natan Natanael Nataniel Natasa Natasha Nate Nathalie Nathan Nathanael
  Nathanial Nathaniel Natiq Natka Naveen Nawal Nazanin Nazariusz Nazary Nazif Nazli Ndleleni Ndondoloza Neal Neda
  Neha Neil Neja Nejc Nela Neli Nelia Nell Nelle Nelli Nellie Nelly Nels Nena Nene Nerea Nermin Neslihan Nestor
  Nettie Neva Neven Nevena Nevenka Nevio Ngozi Nguyet Nhlakanipho Nia Nicholas Nichole Nick Nickolas Nico Nicola
  Nicolai Nicolas Nicole Nicolette Nicoline Niels Nigar Nigel Nihad Nihat Nik Nika Nike Nikhil Nikita Nikki Nikkie
  Niklas Niklavs Niko Nikodem Nikola Nikolai Nikolaos Nikolas Nikolasz Nikolay Nikolina Nikos Nila Nils Nimrod
  Nina Nino Ninon Niraj Nisa Nischal Nisha Nitin Nizar Njeri Nkanyezi Nkechi Nkosenye Nkosinhle Nkosiyabo Nnamdi
  Nneka Noa Noah Noam Noami Noan Nobuo Noe Noel Noelia Noelle Noemi Noemie Nofoto Nokuthula Nola Nolen Nolwazi
  Nomi Nomvula Nona Nonhlanhla Nonjabulo Nonkululeko Nonna Noor Nora Norah Norbert Norberto Nore Norene Noriko
  Norina Norma Norman Normand Nour Noura Novi Nozipho Ntokozo Ntombizodwa Nubia Nuno Nur Nuray Nurgun Nuri Nuria
  Nurlan Nurten
  Obie Obinna Obioma Oceane Octavia Octavio Oda Oddny Odelia Odell Odessa Odetta Odette Odie Odilia Odin Odon
  Ofelia Ofelya Oguz Ojars Oke Oksana Olaf Olafur Olaide Olavi Ole Oleg Olegs Oleh Oleksandr Olena Olga Olgerts
  Olimpia Olimpio Olin Oliver Olivia Olivie Olivija Oliwia Oliwier Olle Ollie Olof Olufunmi Olumide Oluwaseun
  Oluwunmi Olympe Olympia Olympie Omar Omawunmi Omer Omero Omolara Onome Onoriode Onufry Onur Onyeka Oona Opalina
  Opaline Ophelia Ophelie Orazio Oren Orestes Orhan Oriana Orin Orion Orland Ornella Orrin Orsola Ortensia Orville
  Orvokki Osama Osamu Osborne Oscar Oskar Oskari Osman Osmund Osvaldo Oswald Otha Othman Otho Otilia Otilija Otis
  Ottilie Otto Oumar Oumou Ousmane Owen Oxana Ozlem
  Pablo Paco Padam Padma Paige Paivi Palmira Paloma Pam Pamela Panagiota Panagiotis Panka Pankaj Pankrac Pankracy
  Panna Pantaleon Paola Paolo Paraskevi Parisa Parsla Parvati Parvin Pascal Pasquale Pathe Patrice Patricia
  Patricija Patricio Patrick Patrik Patrizia Patrizio Patrycja Patrycjusz Patrycy Patryk Pattie Paul Paula Paule
  Paulette Paulien Pauliina Paulin Paulina Pauline Pavel Pavils Pavla Pawel Paxton Payton Pearline Pedro Peggie
  Peggy Pekka Pelagia Penda Penelopa Penelope Pentti Perceval Percival Percy Peri Perla Perle Pernilla Pero
  Perrine Perry Petar Pete Peter Peteris Petr Petra Petri Petronela Petronilla Petronille Petteri Peyton Phil
  Phila Philani Philip Philippa Philippe Philippine Phillip Phiwokwakhe Phuong Phyllis Pia Pierre Pieter Pietro
  Pilar Pinar Pio Piotr Pippa Pippo Pirjo Pirkko Pius Platon Polikarp Polly Polona Pontus Pooja Porfiriusz Porfiry
  Poul Prabin Prakash Pramod Pranav Prashant Praveen Pravoslav Preeti Prem Preston Primoz Prisca Priscilla Priska
  Priya Priyanka Prokles Prokul Purna Pyotr
  Quang Queenie Quentin Quincy Quinn Quinten Quinton
  Rabia Rachael Rachel Rachela Rachele Rachelle Rachid Radha Radislav Radmila Rado Radomir Rados Radoslav Radovan
  Raduz Rafael Rafaela Rafal Raff Rafi Rafid Rafiq Ragnar Ragnheidur Rahel Rahim Rahmi Rahul Raif Raimund Raina
  Rainer Raisa Raj Rajeev Rajendra Rajesh Rajina Rajko Rajmund Rajnold Raju Rakesh Ralf Ralph Rama Ramata
  Ramatoulaye Ramazan Ramesh Ramiro Ramon Ramona Rana Randal Randall Randi Randolf Randolph Randy Rania Ranjan
  Ranko Raoul Raphael Raquel Rasha Rasheedah Rashid Rasmus Rastislav Ratna Rauf Raul Ravi Rayan Rayen Raymond
  Reagan Reba Rebeca Rebecca Rebeka Rebekah Recep Reece Reem Reese Regan Reggie Regina Reginald Regnars Reid Reiko
  Reine Reinhard Reinhold Reka Rekha Remilekun Remington Remo Renars Renata Renate Renato Rene Renee Reta Retha
  Reuben Rex Reyna Reynold Reza Rhett Rhianna Rhoda Rhonda Ria Riana Ricardo Ricards Riccardo Richard Richie Rick
  Rickard Rickey Rickie Ricky Ridha Riitta Riley Rina Rinaldo Rino Rita Ritu Ritva Rob Robb Robbe Robbie Robert
  Roberta Roberto Robin Robina Robyn Roch Rochelle Rocio Roderick Roderyk Rodger Rodney Rodolfo Rodolphe Rodrick
  Rodrigo Rogelio Roger Rohit Rok Rokhaya Roksana Roland Rolando Rolf Rollin Roma Romain Roman Romana Romans Romeu
  Romina Romola Romuald Romulus Romy Ron Rona Ronald Ronja Ronnie Ronny Roopa Roosevelt Rory Rosa Rosalia Rosalie
  Rosalind Rosalinda Rosalyn Rosamond Rosamunda Rosana Rosanna Roscoe Roselin Roseline Rosella Rosemarie Rosemary
  Roser Rosetta Rosie Rosina Rosita Roslyn Rosmunda Ross Rossie Rostislav Rotimi Rowan Rowena Rowland Roxana
  Roxane Roxanne Roxy Roy Roya Royce Roza Rozalia Rozalija Rozella Rozina Ruben Rubie Rudis Rudite Rudolf Rudolfo
  Rudolfs Rudolph Rudy Rufina Rufus Rui Runar Rupert Ruperto Ruprecht Rusins Ruslan Russ Russell Rustam Ruta Ruth
  Ruthe Ruthie Ruya Ruza Ryan Ryann Ryley Ryota Ryszard
  Saad Sabina Sabine Sabri Sabrina Sacha Sachiko Sachin Sadie Sadio Sadye Saeed Saeid Saer Saeunn Safiatou
  Safietou Safira Safiya Sagar Saiq Sakari Saleh Salif Salih Salim Salimata Salimatou Saliou Sallie Sally Salma
  Salome Salomea Salomon Salvador Salwator Saly Sam Samanta Samantha Samar Samara Sami Samia Samir Samira Sammie
  Sammy Samuel Samuele Samukelisiwe Sancho Sanda Sandeep Sandor Sandra Sandrine Sanele Sangeeta Sangwoo Sanja
  Sanjana Sanjay Sanne Santina Santino Santosh Sara Sarah Sarina Sarita Sarmite Sasa Sascha Sasha Saskia Saso
  Satish Satomi Satoshi Satu Saul Saulcerite Sauveur Savina Scarlett Schuyler Scot Scott Scottie Scotty Seamus
  Sean Sebastian Sebastiano Sebastiao Sebastien Sebastjan Seckou Seema Segun Seiji Sekinat Sekou Selam Selcan
  Selena Selene Selim Selin Selina Selma Semih Sena Senne Seojun Seoyeon Sepideh Seppe Seppo Serafina Sergei
  Sergej Sergey Sergio Sergiusz Sergiy Serhat Serhiy Serife Serkan Servac Seth Setsuko Seung Severin Sevgi Sevim
  Seweryn Seydou Seynabou Sfiso Shahin Shahram Shaina Shalewa Shana Shane Shani Shania Shanie Shanna Shannon
  Shanon Shanti Shany Shari Sharon Shaun Shawn Shawna Shay Shayna Shayne Shea Sheela Sheila Sheldon Shelia Shelley
  Shelly Sher Sheri Sheridan Sherif Sherman Sherri Sherwood Sheryl Shigeru Shilpa Shinichi Shinji Shirin Shirisha
  Shirley Shiro Shiva Shota Shreya Shristi Shyam Siana Sibel Sibilla Sibongile Sibusiso Sibylle Siddhartha Sidney
  Sidonia Sidonie Sidy Siebe Sien Sienna Sifiso Sigismond Sigismondo Sigmund Sigrid Sigridur Sigrun Sigurbjorg
  Sigurd Sigurdur Silas Silje Silvana Silvano Silvester Silvia Silvie Silvija Silvio Simao Simen Simeon Simisola
  Simon Simona Simone Sina Sinan Sindisiwe Sindre Sinenhlanhla Sinikka Siphephelo Siphiwe Sipho Sirineu Siro Sita
  Sithembiso Siv Siyanda Sizakele Sizani Skaidrite Skye Skylar Slavica Slavka Slavko Slavomir Smita Sname Sneha
  Snorri Soad Sofia Sofie Sofija Soheila Sokhna Solange Soledad Solomon Solveig Sona Sonal Sondre Songul Sonia
  Sonja Sonya Soojin Sophia Sophie Soraia Soraya Sotiria Souad Souleymane Soyoung Spela Spidola Spirydion Spyridon
  Srecko Srinivas Stacey Stacy Stan Stanford Stanislao Stanislas Stanislav Stanislava Stanislaw Stanko Stanley
  Stasa Stavros Stefan Stefania Stefanie Stefano Steinunn Stela Stella Stephan Stephane Stephanie Stephen Sterre
  Steve Steven Stevie Stig Stojan Stuart Stylianos Subash Subhash Sudha Sue Suelen Suhair Sujata Suleiman Suleyman
  Suman Sumayyah Sumeet Sumiko Sunghoon Sungmin Sunil Sunita Sunniva Suraj Suresh Surya Susan Susana Susanna
  Susanne Sushant Sushma Susie Suzana Suzanne Suzie Sveinn Sven Svend Svetlana Swati Sybilla Sybille Sylvester
  Sylvia Sylvie Sylwester Sylwia Synne Szabolcs Szczepan Szofi Szofia Szonja Szymon
  Tabea Tabitha Tacjana Tadashi Taddeo Tadeas Tadej Tadeo Taha Tahir Tahlia Takahiro Takako Takashi Takeshi Takumi
  Talia Talis Talita Talivaldis Talrits Talya Tamara Tamas Tami Tamia Tammy Tania Tanja Tansu Tanya Tapani Tapio
  Tara Taras Tarek Tari Tarik Tariq Tarja Tarun Taryn Tasha Tasnim Tate Tatiana Tatjana Tatsuya Tatum Tatyana
  Taylor Ted Teddy Tedi Teja Tekla Tellervo Temitope Teo Teodor Teodora Teodoro Teofil Teona Terence Terencjusz
  Teresa Tereza Tereze Terezija Teri Terrance Terrell Terrence Terri Terrill Terry Tertuliano Tesfaye Tess Tessa
  Tessie Tetsuya Thabisa Thabo Thaddeus Thadie Thalia Thamsanqa Thandi Thando Thanh Thea Thelma Themba Theo
  Theobald Theodor Theodora Theodore Theodoros Theresa Therese Thiago Thibaud Thibaut Thibo Thierno Thobeka Thom
  Thomas Thora Thorarinn Thordis Thordur Thorunn Thulani Thulisile Thuy Tiago Tiana Tiberio Tibo Tibor Tichomir
  Tidiane Tiffany Tigist Tihomir Tiina Tilda Tilen Tim Timea Timmy Timo Timofei Timon Timotej Timoteo Timothee
  Timothy Timur Tina Tiril Titi Titilayo Titilope Tito Titus Tjasa Tobias Tobiasz Tobiloba Tobin Toby Todd Tolga
  Toluwani Tom Tomas Tomaso Tomasz Tomaz Tomi Tomiloba Tomislav Tommie Tommy Tomoko Tomomi Toni Tony Tonya Tope
  Torbjorn Torey Torrance Torrey Toshio Tracey Traci Tracy Trang Travis Tremaine Tremayne Trent Trenton Tressa
  Trever Trevor Trey Tricia Trine Trisha Tristan Trudie Tsutomu Tuan Tuana Tudor Tugba Tunar Tuncay Tunde Tuomas
  Turgut Tuula Tuulikki Tuur Tuva Twila Tybalt Tyler Tymon Tymoteusz Tyron Tyrone
  Ubaldo Ugis Ugo Ugur Ulberto Ulduz Ulf Ulises Ulla Ulrich Ulrika Ulrike Uluthando Ulwazi Umar Umberto Umut
  Undine Unnur Urbain Uriah Uriel Uros Urska Ursula Usha Uzodimma
  Vaclav Vadim Vala Valdemar Valdemars Valentijn Valentim Valentin Valentina Valentins Valera Valeria Valerie
  Valerija Valerijs Valery Valgerdur Vallie Valter Valtteri Vance Vanda Vanesa Vanessa Vania Vanja Vanna Vanya
  Varun Vasco Vasil Vasileios Vasili Vasiliki Vasilisa Vasily Vasja Vasyl Vaughn Veda Veikko Velaphi Velimir Velma
  Vencel Vendel Vendelin Venera Venkatesh Verda Vere Verena Verica Verla Vern Verner Vernice Veronica Veronika
  Veronique Vesma Vesna Vic Vicente Vicki Vickie Vicky Victor Victoria Vid Vida Vidar Vidya Vigdis Viggo Vijay
  Vijolite Vikram Viktor Viktoria Viktorija Vilde Vilhelmine Viljem Ville Vilma Vilmars Vilmos Vinay Vince Vincenc
  Vincent Vincenza Vincenzo Vinnie Vinod Violet Violeta Violetta Violette Virag Virgie Virgil Virginie Vishal Vit
  Vitalijs Vitaly Vito Vitor Vitoria Vittoria Vittorio Vivek Vivi Vivian Viviana Viviane Vivianne Vivien Vivienne
  Vizbulite Vlad Vladana Vladimir Vladimira Vladimiro Vladislav Vladislava Vlasta Vlastimil Voldemars Volkan
  Volodymyr Vratislav Vsevolod Vuk Vusumuzi Vyacheslav
  Waclaw Wael Waleed Walenty Walentyn Walentyna Waleria Walerian Walery Walgierz Walid Wallace Walter Waly Wambui
  Wanda Wanesa Wanjiru Wannes Warley Warre Wawrzyniec Waylon Wayne Wei Weidong Wendell Wendy Werner Weronika
  Wesley Westley Weston Whitney Wiara Wiktor Wiktoria Wilbert Wilbur Wiley Wilfred Wilfrid Wilfryd Wilhelm
  Wilhelmina Wilhelmine Willa Willard Willem Willi William Willie Willis Willy Wilma Wilmer Wilton Wincenty
  Winfield Winifred Winnifred Winona Winston Wirginia Witalis Wladyslaw Wlodzimierz Wolfgang Woodrow Wout Wyatt
  Xander Xaver Xavier Xenia Xiao Xiaoli Xiaoming Xiaoyan
  Yaa Yacine Yago Yahya Yakubu Yana Yance Yango Yani Yannick Yannik Yannis Yara Yaroslav Yasemin Yash Yasin
  Yasmeen Yasmine Yasser Yassin Yassine Yasuko Yasuo Yavuz Yaya Yekaterina Yekta Yelena Yeonhee Yetunde Yevgeny
  Yibanathi Yifan Yilmaz Ying Yohannes Yoichi Yoko Yolanda Yolande Yoro Yoshiko Yoshio Younes Youngho Youngmi
  Youssef Youssou Youssouph Youssoupha Yuka Yukari Yuki Yukiko Yukio Yulia Yumiko Yun Yuna Yunus Yuri Yuriy Yusuf
  Yusuke Yuta Yutaka Yuuki Yves Yvette Yvonne
  Zac Zacharia Zachariah Zachariasz Zacharie Zachary Zachery Zack Zackary Zafer Zahir Zahra Zaid Zainab Zaira
  Zakaria Zakary Zala Zalan Zan Zana Zane Zanele Zaneta Zanete Zanis Zanna Zara Zaria Zaur Zayd Zdenka Zdenko
  Zdeslava Zdravko Zechariah Zehra Zejnep Zelda Zeliha Zelma Zelmira Zeltite Zena Zenija Zeno Zenobia Zente
  Zenzele Zeteny Zeyd Zeynep Zhiyuan Ziad Ziedite Ziga Zigfrida Zigfrids Zigmars Zigrida Zihan Zile Zina Zinaida
  Zion Zita Zithulele Ziyad Zlata Zlatica Zlatka Zlatko Zobuhle Zodwa Zoe Zoey Zofia Zofija Zohreh Zoja Zola
  Zoltan Zora Zoran Zorana Zorina Zorka Zselyke Zsofia Zsolt Zsombor Zubite Zuzana Zuzanna
`;

let known: ReadonlySet<string> | undefined;

/** Whether a word is a given name; the set is made at the first question. */
export function isGivenName(word: string): boolean {
  known ??= new Set(written.trim().split(/\s/));
  return known.has(/[^\0-\x7f]/.test(word) ? withoutAccents(word) : word);
}

const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  þ: 'th',
  Þ: 'Th',
  æ: 'ae',
  Æ: 'Ae',
};

function withoutAccents(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[øØłŁđĐðıßþÞæÆ]/g, (letter) => letters[letter]!);
}
