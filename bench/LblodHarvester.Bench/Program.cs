using LblodHarvester.Bench.Corpus;

var quads = int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture);
CorpusBuilder.Build(quads, args[1..]);
