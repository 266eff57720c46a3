Console.Error.WriteLine("lblod");
return 64;
