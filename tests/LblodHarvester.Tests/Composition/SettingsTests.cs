using LblodHarvester.Composition;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Infrastructure.Stores;
using Microsoft.Extensions.Configuration;

namespace LblodHarvester.Tests.Composition;

public class SettingsTests
{
    [Test]
    public void The_shipped_file_holds_the_defaults_of_the_options()
    {
        var shipped = SettingsReader.Read(null, "data");
        var defaults = new Settings();
        Assert.Multiple(() =>
        {
            Assert.That(shipped.Crawl with { AllowedNetworks = defaults.Crawl.AllowedNetworks }, Is.EqualTo(defaults.Crawl));
            Assert.That(shipped.Crawl.AllowedNetworks, Is.Empty);
            Assert.That(shipped.Publish, Is.EqualTo(defaults.Publish));
            Assert.That(shipped.Notify, Is.EqualTo(defaults.Notify));
            Assert.That(shipped.Store, Is.EqualTo(defaults.Store));
            Assert.That(shipped.Register.Files, Is.Empty);
            Assert.That(shipped.Scheduling, Is.EqualTo(defaults.Scheduling));
            Assert.That(shipped.Validate, Is.EqualTo(defaults.Validate));
            Assert.That(shipped.Sparql with { Services = defaults.Sparql.Services }, Is.EqualTo(defaults.Sparql));
            Assert.That(shipped.Sparql.Services, Is.Empty);
        });
    }

    [Test]
    public void Endpoints_are_a_list_or_one_text_as_it_fits_into_an_environment_variable()
    {
        string[] expected = ["https://one.example/sparql", "http://two.example/?q=1"];
        Assert.That(Read(("Sparql:Services:0", expected[0]), ("Sparql:Services:1", expected[1])), Is.EqualTo(expected));
        Assert.That(Read(("Sparql:Services", string.Join("  ", expected))), Is.EqualTo(expected));
        Assert.That(Read(("Sparql:Services", "")), Is.Empty);

        static IReadOnlyList<string> Read(params (string Name, string Value)[] settings) => SettingsReader.Bind(
            new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build(), "data").Sparql.Services;
    }

    [Test]
    public void An_empty_key_is_none() => Assert.That(
        SettingsReader.Bind(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Sparql:Key", (string?)"")]).Build(), "data").Sparql.Key, Is.Null);

    [TestCase("Crawl:Delay", "00:01:01", "Crawl:Delay is 00:01:01; it must be from 00:00:00 to 00:01:00.")]
    [TestCase("Crawl:Delay", "soon", "Crawl:Delay is soon; it must be a time such as 00:00:30.")]
    [TestCase("Crawl:MaxRetries", "few", "Crawl:MaxRetries is few; it must be a whole number.")]
    [TestCase("Crawl:MaxPageBytes", "1 MiB", "Crawl:MaxPageBytes is 1 MiB; it must be a whole number.")]
    [TestCase("Crawl:AllowedNetworks", "127.0.0.0/8", "Crawl:AllowedNetworks is 127.0.0.0/8; it must be a list.")]
    [TestCase("Crawl:Dela", "00:00:01", "There is no setting Crawl:Dela; Crawl has AllowedNetworks, ")]
    [TestCase("Crawl:MaxPageBytes", "1", "Crawl:MaxPageBytes is 1; it must be from 1024 to 1073741824.")]
    [TestCase("Crawl:AllowedNetworks:0", "localhost", "Crawl:AllowedNetworks: localhost is not a network; write it as 127.0.0.0/8.")]
    [TestCase("Sparql:AllowedOrigins:0", "https://a.example", "Sparql:AllowedOrigins is a list; it must be a single value.")]
    [TestCase("Crawl:Delay:0", "00:00:01", "Crawl:Delay is a list; it must be a single value.")]
    [TestCase("Publish:Base", "here", "Publish:Base: <here> is not an absolute IRI")]
    [TestCase("Publish:Base", "http://localhost:5080/", "Publish:Base is http://localhost:5080/; it must not end with a slash.")]
    [TestCase("Publish:Base", "urn:x", "Publish:Base is urn:x; it must be an http or https address.")]
    [TestCase("Notify:LoketUrl", "loket", "Notify:LoketUrl is loket; it must be an http or https address.")]
    [TestCase("Notify:MaxAttempts", "0", "Notify:MaxAttempts is 0; it must be from 1 to 100.")]
    [TestCase("Store:Kind", "sparql", "Store:GraphStoreUrl is not set; a SPARQL store needs it.")]
    [TestCase("Store:Kind", "both", "Store:Kind is both; it must be Embedded or Sparql.")]
    [TestCase("Register:Files:0", "no-such-register.ttl", "Register:Files: no-such-register.ttl is not there.")]
    [TestCase("Scheduling:MaxConcurrentRuns", "0", "Scheduling:MaxConcurrentRuns is 0; it must be from 1 to 64.")]
    [TestCase("Validate:MaxBytes", "10", "Validate:MaxBytes is 10; it must be from 1024 to 1073741824.")]
    [TestCase("Validate:Timeout", "00:00:00", "Validate:Timeout is 00:00:00; it must be from 00:00:01 to 00:05:00.")]
    [TestCase("Validate:MaxConcurrent", "0", "Validate:MaxConcurrent is 0; it must be from 1 to 256.")]
    [TestCase("Validate:AllowedOrigins", "https://vendor.example/", "Validate:AllowedOrigins: https://vendor.example/ is not an origin")]
    [TestCase("Validate:AllowedOrigin", "*", "There is no setting Validate:AllowedOrigin; Validate has AllowedOrigins, ")]
    [TestCase("Sparql:Timeout", "00:00:00", "Sparql:Timeout is 00:00:00; it must be from 00:00:01 to 01:00:00.")]
    [TestCase("Sparql:MaxRows", "0", "Sparql:MaxRows is 0; it must be from 1 to 1000000000.")]
    [TestCase("Sparql:MaxMemoryBytes", "1", "Sparql:MaxMemoryBytes is 1; it must be from 1048576 to 68719476736.")]
    [TestCase("Sparql:MaxConcurrent", "0", "Sparql:MaxConcurrent is 0; it must be from 1 to 256.")]
    [TestCase("Sparql:MaxQueryBytes", "1", "Sparql:MaxQueryBytes is 1; it must be from 1024 to 67108864.")]
    [TestCase("Sparql:MaxUpdateBytes", "1", "Sparql:MaxUpdateBytes is 1; it must be from 1024 to 1073741824.")]
    [TestCase("Sparql:Key", "geheim", "Sparql:Key is not a key; it must have at least 16 letters")]
    [TestCase("Sparql:Key", "a key with spaces in it", "Sparql:Key is not a key; ")]
    [TestCase("Sparql:Services", "data.example/sparql", "Sparql:Services: data.example/sparql is not an endpoint; write its address as https://data.example/sparql")]
    [TestCase("Sparql:Services:0", "ftp://data.example/sparql", "Sparql:Services: ftp://data.example/sparql is not an endpoint")]
    [TestCase("Sparql:Services", "http://a:b@data.example/sparql", "Sparql:Services: http://a:b@data.example/sparql is not an endpoint")]
    [TestCase("Sparql:AllowedOrigins", "vendor", "Sparql:AllowedOrigins: vendor is not an origin")]
    public void A_wrong_setting_is_named_with_what_it_may_be(string name, string value, string message)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build();
        Assert.That(() => SettingsReader.Bind(configuration, "data"), Throws.TypeOf<SettingsException>().With.Message.StartsWith(message));
    }

    [Test]
    public void Every_property_of_the_options_can_be_set([ValueSource(nameof(Properties))] string name)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(name, "x")]).Build();
        try
        {
            SettingsReader.Bind(configuration, "data");
        }
        catch (SettingsException fault)
        {
            Assert.That(fault.Message, Does.StartWith(name).Or.StartWith("Publish:Base: "), "it is a setting, of which x is a wrong value");
        }
    }

    [Test]
    public void Each_setting_that_is_written_is_the_one_that_is_read()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Crawl:Contact", "mailto:crawler@gemeente.example"), new("Crawl:Delay", "00:00:02"), new("Crawl:ConcurrencyPerHost", "3"),
            new("Crawl:Timeout", "00:00:04"), new("Crawl:MaxPageBytes", "5000"), new("Crawl:MaxRedirects", "6"), new("Crawl:MaxRetries", "7"),
            new("Crawl:AllowedNetworks:0", "127.0.0.0/8"), new("Publish:Base", "https://oogst.example"), new("Notify:LoketUrl", "https://loket.example/"),
            new("Notify:Timeout", "00:00:08"), new("Notify:MaxAttempts", "9"), new("Notify:RetryDelay", "00:00:10"), new("Store:Kind", "sparql"),
            new("Store:GraphStoreUrl", "http://store.example/a"), new("Store:QueryUrl", "http://store.example/b"),
            new("Store:UpdateUrl", "http://store.example/c"), new("Store:User", "dba"), new("Store:Password", "s3cret"), new("Store:Timeout", "00:00:11"),
            new("Scheduling:MaxConcurrentRuns", "12"), new("Validate:MaxBytes", "13000"), new("Validate:Timeout", "00:00:14"),
            new("Validate:MaxConcurrent", "15"), new("Validate:AllowedOrigins", "https://vendor.example"),
        ]).Build();
        var settings = SettingsReader.Bind(configuration, "data");
        Assert.Multiple(() =>
        {
            Assert.That(settings.Crawl.AllowedNetworks, Is.EqualTo(["127.0.0.0/8"]));
            Assert.That(settings.Crawl, Is.EqualTo(new CrawlOptions
            {
                Contact = "mailto:crawler@gemeente.example",
                Delay = TimeSpan.FromSeconds(2),
                ConcurrencyPerHost = 3,
                Timeout = TimeSpan.FromSeconds(4),
                MaxPageBytes = 5000,
                MaxRedirects = 6,
                MaxRetries = 7,
                AllowedNetworks = settings.Crawl.AllowedNetworks,
            }));
            Assert.That(settings.Publish.Base.Value, Is.EqualTo("https://oogst.example"));
            Assert.That(settings.Notify, Is.EqualTo(new NotifyOptions
            {
                LoketUrl = new Uri("https://loket.example/"),
                Timeout = TimeSpan.FromSeconds(8),
                MaxAttempts = 9,
                RetryDelay = TimeSpan.FromSeconds(10),
            }));
            Assert.That(settings.Store, Is.EqualTo(new StoreOptions
            {
                Kind = StoreKind.Sparql,
                GraphStoreUrl = new Uri("http://store.example/a"),
                QueryUrl = new Uri("http://store.example/b"),
                UpdateUrl = new Uri("http://store.example/c"),
                User = "dba",
                Password = "s3cret",
                Timeout = TimeSpan.FromSeconds(11),
            }));
            Assert.That(settings.Scheduling.MaxConcurrentRuns, Is.EqualTo(12));
            Assert.That(settings.Validate, Is.EqualTo(new ValidateOptions
            {
                MaxBytes = 13000,
                Timeout = TimeSpan.FromSeconds(14),
                MaxConcurrent = 15,
                AllowedOrigins = "https://vendor.example",
            }));
        });
    }

    [Test]
    public void Every_wrong_setting_is_told_at_once()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Crawl:MaxRetries", "99"), new("Crawl:MaxRedirects", "99")]).Build();
        Assert.That(
            () => SettingsReader.Bind(configuration, "data"),
            Throws.TypeOf<SettingsException>().With.Message.Contains("Crawl:MaxRedirects").And.Message.Contains("Crawl:MaxRetries"));
    }

    [Test]
    public void A_file_overrides_what_is_shipped_and_an_unknown_section_of_it_is_an_error()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, """{ "Crawl": { "MaxRetries": 7 } }""");
            Assert.That(SettingsReader.Read(file, "data").Crawl.MaxRetries, Is.EqualTo(7));
            File.WriteAllText(file, """{ "Crawling": { "MaxRetries": 7 } }""");
            Assert.That(() => SettingsReader.Read(file, "data"), Throws.TypeOf<SettingsException>().With.Message.Contains("there is no section Crawling"));
            File.WriteAllText(file, "{ \"Crawl\": ");
            Assert.That(() => SettingsReader.Read(file, "data"), Throws.TypeOf<SettingsException>().With.Message.StartsWith($"{file} cannot be read: "));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Test]
    public void An_environment_variable_overrides_the_files()
    {
        Environment.SetEnvironmentVariable("LBLOD_Crawl__MaxRetries", "5");
        try
        {
            Assert.That(SettingsReader.Read(null, "data").Crawl.MaxRetries, Is.EqualTo(5));
        }
        finally
        {
            Environment.SetEnvironmentVariable("LBLOD_Crawl__MaxRetries", null);
        }
    }

    [TestCase("LBLOD_Notify__LoketUrl", "http://loket.example", "Notify:LoketUrl is http://loket.example/; it must be https")]
    [TestCase("LBLOD_Crawl__MaxRetries", "11", "Crawl:MaxRetries is 11; it must be from 0 to 10")]
    public void A_setting_out_of_its_range_is_refused_by_name(string name, string value, string message)
    {
        Environment.SetEnvironmentVariable(name, value);
        try
        {
            Assert.That(() => SettingsReader.Read(null, "data"), Throws.TypeOf<SettingsException>().With.Message.Contains(message));
        }
        finally
        {
            Environment.SetEnvironmentVariable(name, null);
        }
    }

    [Test]
    public void A_password_is_never_printed() =>
        Assert.That(new Settings { Store = new StoreOptions { Password = "s3cret" } }.ToString(), Does.Not.Contain("s3cret"));

    private static IEnumerable<string> Properties() =>
        from section in typeof(Settings).GetProperties()
        where section.PropertyType != typeof(string) && section.Name != "EqualityContract"
        from property in section.PropertyType.GetProperties()
        select $"{section.Name}:{property.Name}";
}
