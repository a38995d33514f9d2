/** Files of data and pages in formats that glossaries use, too. By their usual names. */
const json = (value: unknown): string => JSON.stringify(value, null, 2);

export const STRUCTURED: Readonly<Record<string, string>> = {
  'package.json': json({
    name: 'shop',
    version: '1.0.0',
    description: 'A small shop',
    scripts: { build: 'tsc', test: 'vitest run' },
    dependencies: { 'left-pad': '^1.3.0', yaml: '^2.0.0' },
  }),
  'package-lock.json': json({
    name: 'shop',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      'node_modules/left-pad': {
        version: '1.3.0',
        resolved: 'https://registry.example/left-pad.tgz',
        integrity: 'sha512-abc==',
      },
    },
  }),
  'project.json': json({
    name: 'shop',
    version: '1.0.0',
    description: 'A small shop',
    keywords: ['tea', 'cup'],
    homepage: 'https://shop.example',
  }),
  'tsconfig.json': json({
    compilerOptions: { target: 'es2022', module: 'nodenext', strict: true, outDir: './dist' },
    include: ['src'],
  }),
  'colours.json': json({
    theme: 'dark',
    accent: '#3b82f6',
    fontSize: '14px',
    fontFamily: 'Inter',
    language: 'en-US',
  }),
  'saved-settings.json': json({
    app: 'shop',
    version: 1,
    settings: {
      view: { density: 'section', look: { style: 'dotted', colour: 'text' }, opening: 'hover' },
      sites: { default: 'on', rules: { 'one.example': 'off' } },
    },
  }),
  'numbers.json': json([
    [1, 2, 3],
    [4, 5, 6],
  ]),
  'weather.json': json({
    coord: { lon: 7.1, lat: 50.7 },
    weather: [{ id: 800, main: 'Clear', description: 'clear sky', icon: '01d' }],
    main: { temp: 281.5, pressure: 1021 },
    name: 'Bonn',
  }),
  'map.geojson': json({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [7.1, 50.7] },
        properties: { name: 'Tea house', description: 'Open daily' },
      },
    ],
  }),
  'map.json': json({
    type: 'FeatureCollection',
    features: [1, 2, 3].map((n) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [n, 50] },
      properties: { name: `Tea house ${n}`, opened: '2024-03-01' },
    })),
  }),
  'users.json': json(
    [1, 2, 3].map((id) => ({
      id,
      name: `Ann ${id}`,
      username: `ann${id}`,
      email: `ann${id}@example.org`,
      phone: '555-0100',
      website: 'example.org',
      company: { name: 'Shop Ltd' },
    })),
  ),
  'issues.json': json(
    [1, 2, 3].map((number) => ({
      number,
      title: `Cup ${number} is broken`,
      body: 'It fell from the table when nobody looked.',
      state: 'open',
      user: { login: 'ann' },
      created_at: '2024-03-01T10:00:00Z',
      comments: 2,
      url: 'https://example.org/1',
    })),
  ),
  'products.json': json(
    [1, 2, 3].map((id) => ({
      id,
      title: `Kettle ${id}`,
      description: 'A kettle for the kitchen.',
      price: 12.5 * id,
      rating: 4.5,
      stock: 7,
      brand: 'Kettles',
      thumbnail: 'https://example.org/k.png',
    })),
  ),
  'en.json': json({
    app_title: 'Shop',
    welcome_message: 'Welcome back, {name}!',
    cart_empty: 'Your cart is empty',
    buy_now: 'Buy now',
    log_out: 'Log out',
  }),
  'en-flat.json': json({
    home: 'Home',
    about: 'About us',
    contact: 'Contact',
    login: 'Log in',
    logout: 'Log out',
    search: 'Search',
    cart: 'Cart',
  }),
  'en-nested.json': json({
    cart: {
      empty: 'Your cart is empty.',
      items_one: '{{count}} item',
      items_other: '{{count}} items',
    },
    menu: { home: 'Home', settings: 'Settings', help: 'Help' },
    errors: { notFound: 'This page could not be found.' },
  }),
  'openapi.json': json({
    openapi: '3.0.0',
    info: { title: 'Shop', version: '1' },
    tags: [{ name: 'items', description: 'Everything about items' }],
    paths: {
      '/items': {
        get: {
          summary: 'All items',
          operationId: 'getItems',
          parameters: [
            { name: 'limit', in: 'query', description: 'How many', schema: { type: 'integer' } },
          ],
          responses: { 200: { description: 'A list of items in the shop, with all their prices' } },
        },
      },
    },
  }),
  'schema.json': json({
    $schema: 'https://json-schema.org/draft-07/schema',
    type: 'object',
    properties: {
      firstName: { type: 'string', description: 'The first name of the person.' },
      lastName: { type: 'string', description: 'The last name.' },
      ageInYears: { type: 'integer', description: 'Age in years.', minimum: 0 },
    },
  }),
  'notebook.json': json({
    cells: [
      { cell_type: 'markdown', source: ['# Tea'] },
      { cell_type: 'code', source: ['print(1)'], outputs: [] },
    ],
    metadata: { kernelspec: { name: 'python3', display_name: 'Python 3' } },
    nbformat: 4,
  }),
  'log.jsonl':
    '{"time":"2024-03-01T10:00:00Z","level":"info","msg":"started"}\n{"time":"2024-03-01T10:00:05Z","level":"warn","msg":"entry not found"}\n',
  'bookmarks.json': json({
    roots: {
      bar: {
        children: [
          { name: 'Shop', type: 'url', url: 'https://shop.example', date_added: '13300000' },
          { name: 'News', type: 'url', url: 'https://news.example', date_added: '13300001' },
        ],
      },
    },
  }),
  'movies.json': json([
    {
      title: 'Tea time',
      year: 2020,
      genre: 'drama',
      director: 'Ann',
      plot: 'A kettle is lost.',
      rating: 7.1,
    },
    {
      title: 'Cups',
      year: 2021,
      genre: 'comedy',
      director: 'Bob',
      plot: 'Two cups meet.',
      rating: 6.4,
    },
  ]),
  'manifest.json': json({
    manifest_version: 3,
    name: 'Shop',
    version: '1.0',
    description: 'Shows prices.',
    permissions: ['storage'],
    icons: { 48: 'icon.png' },
  }),
  'compose.yaml':
    'services:\n  web:\n    image: nginx:1.24\n    ports:\n      - "80:80"\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_PASSWORD: secret\n',
  'build.yml':
    'name: Build\non: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - name: Check out\n        uses: actions/checkout@v4\n      - name: Test\n        run: npm test\n',
  'pod.yaml':
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\n  labels:\n    app: shop\nspec:\n  containers:\n    - name: shop\n      image: shop:1.0\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: shop\n',
  '_config.yml':
    'title: My shop\nemail: ann@example.org\ndescription: Tea and cups\nbaseurl: ""\nurl: https://shop.example\ntheme: minima\nplugins:\n  - jekyll-feed\n',
  'person.yaml': 'name: Ann\ncity: Springfield\njob: potter\npet: cat\n',
  'feed.xml':
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Shop</title><item><title>New kettle</title><link>https://shop.example/1</link><description>A blue one has come.</description><pubDate>Fri, 01 Mar 2024</pubDate></item><item><title>New cup</title><link>https://shop.example/2</link><description>It is small.</description><pubDate>Sat, 02 Mar 2024</pubDate></item></channel></rss>',
  'atom.xml':
    '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Shop</title><entry><title>New kettle</title><id>1</id><summary>A blue one.</summary></entry><entry><title>New cup</title><id>2</id><summary>A small one.</summary></entry></feed>',
  'sitemap.xml':
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://shop.example/</loc><lastmod>2024-03-01</lastmod></url><url><loc>https://shop.example/tea</loc></url></urlset>',
  'pom.xml':
    '<?xml version="1.0"?><project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>shop</groupId><artifactId>shop</artifactId><name>Shop</name><description>A small shop</description><dependencies><dependency><groupId>junit</groupId><artifactId>junit</artifactId><version>4.13</version></dependency></dependencies></project>',
  'strings.xml':
    '<?xml version="1.0"?><resources><string name="app_name">Shop</string><string name="cart_empty">Your cart is empty</string><string name="buy">Buy now</string></resources>',
  'note.xml':
    '<?xml version="1.0"?><note><to>Tom</to><from>Ann</from><heading>Reminder</heading><body>Buy tea on the way home.</body></note>',
  'books.xml':
    '<?xml version="1.0"?><catalog><book id="1"><author>Ann</author><title>On tea</title><price>12.50</price><publish_date>2024-03-01</publish_date><description>All about tea.</description></book><book id="2"><author>Bob</author><title>On cups</title><price>9.50</price><publish_date>2023-03-01</publish_date><description>All about cups.</description></book></catalog>',
  'drawing.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><title>Cup</title><desc>A cup</desc><rect width="5" height="5"/><text x="1" y="1">tea</text></svg>',
  'places.kml':
    '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Tea house</name><description>Open daily</description><Point><coordinates>7,50</coordinates></Point></Placemark><Placemark><name>Pottery</name><description>Cups</description></Placemark></Document></kml>',
  'walk.gpx':
    '<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="50" lon="7"><name>Tea house</name><desc>Break</desc></wpt><trk><name>Walk</name><trkseg><trkpt lat="50.1" lon="7.1"/></trkseg></trk></gpx>',
  'texts.xlf':
    '<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en" target-language="de"><body><trans-unit id="1"><source>Buy</source><target>Kaufen</target></trans-unit><trans-unit id="2"><source>Your cart is empty</source><target>Ihr Warenkorb ist leer</target></trans-unit></body></file></xliff>',
  'schema.xsd':
    '<?xml version="1.0"?><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="item"><xs:annotation><xs:documentation>A thing that is sold.</xs:documentation></xs:annotation><xs:complexType><xs:sequence><xs:element name="name" type="xs:string"/></xs:sequence></xs:complexType></xs:element></xs:schema>',
  'soap.xml':
    '<?xml version="1.0"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><GetPrice><Item>tea</Item></GetPrice></soap:Body></soap:Envelope>',
  'people.ttl':
    '@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n<#ann> a foaf:Person ; foaf:name "Ann" ; foaf:mbox <mailto:ann@example.org> .\n<#bob> a foaf:Person ; foaf:name "Bob" .\n',
  'home.html':
    '<!DOCTYPE html><html lang="en"><head><title>Shop</title></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/tea">Tea</a></li></ul></nav><h1>Welcome</h1><h2>About us</h2><p>We sell tea and cups since 1990.</p><h2>Contact</h2><p>Write to us.</p><footer>© 2024</footer></body></html>',
  'article.html': `<!DOCTYPE html><html lang="en"><head><title>The history of tea</title></head><body><article><h1>The history of tea</h1><p>Tea came from Asia.</p><h2>Origins</h2><p>${'It was drunk as a medicine long before it was a pleasure. '.repeat(8)}</p><h2>Spread</h2><p>${'Traders carried it along the rivers and over the sea. '.repeat(8)}</p><h2>Today</h2><p>${'It is drunk in all countries, hot or cold. '.repeat(8)}</p></article></body></html>`,
  'form.html':
    '<!DOCTYPE html><html><title>Order</title><body><h1>Order</h1><form><label>Name <input></label><label>Street <input></label><button>Send</button></form><table><tr><th>Item</th><th>Price</th></tr><tr><td>Tea</td><td>2.50</td></tr><tr><td>Coffee</td><td>3.00</td></tr></table></body></html>',
  'profile.html':
    '<!DOCTYPE html><html><title>Ann Example</title><body><h1>Ann Example</h1><dl><dt>Born</dt><dd>1 March 1990</dd><dt>Email</dt><dd>ann@example.org</dd><dt>Phone</dt><dd>555-0100</dd><dt>City</dt><dd>Springfield</dd></dl></body></html>',
  'news.html': `<!DOCTYPE html><html><title>News</title><body><h1>News</h1>${['Kettle found', 'Price of tea rises', 'Cup wins prize'].map((title) => `<article><h2>${title} after a long week in town</h2><p>By Ann, 1 March 2024. ${'Nobody had expected it, least of all the people who live nearby. '.repeat(5)}</p></article>`).join('')}</body></html>`,
  'api.html':
    '<!DOCTYPE html><html><title>shop — API</title><body><h1>shop</h1><dl><dt>shop.add(name, price)</dt><dd>Adds an item to the list.</dd><dt>shop.total()</dt><dd>Returns the sum of all prices.</dd><dt>shop.remove_item(name)</dt><dd>Removes an item.</dd></dl></body></html>',
  'recipe.html':
    '<!DOCTYPE html><html><title>Lemon tea</title><body><h1>Lemon tea</h1><h2>Ingredients</h2><ul><li>2 spoons of tea</li><li>1 lemon</li></ul><h2>Directions</h2><ol><li><b>Boil:</b> heat the water.</li><li><b>Pour:</b> over the tea.</li></ol><h2>Notes</h2><p>Serve hot.</p></body></html>',
};
